"""The lock files belong together, are current, and would install the same on any machine."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from typing import Any

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from tests.conftest import REPOSITORY

PUBLIC_INDEX = ("https://pypi.org/simple", "https://files.pythonhosted.org/packages/")
LOCK = tomllib.loads((REPOSITORY / "uv.lock").read_text(encoding="utf-8"))
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
OURSELVES = next(package for package in LOCK["package"] if package["name"] == "clusterwissen")


def locked(requirements: list[dict[str, Any]]) -> set[tuple[str, SpecifierSet]]:
    return {(one["name"], SpecifierSet(one["specifier"])) for one in requirements}


def stated(requirements: list[str]) -> set[tuple[str, SpecifierSet]]:
    return {(one.name, one.specifier) for one in map(Requirement, requirements)}


def in_group(name: str) -> list[str]:
    """The requirements of a dependency group, those of the groups it includes among them."""
    found: list[str] = []
    for item in PROJECT["dependency-groups"][name]:
        found += in_group(item["include-group"]) if isinstance(item, dict) else [item]
    return found


def test_the_lock_knows_the_requirements_of_pyproject() -> None:
    """After a change of pyproject.toml: see CONTRIBUTING."""
    extras = chain.from_iterable(PROJECT["project"]["optional-dependencies"].values())
    requirements = stated([*PROJECT["project"]["dependencies"], *extras])
    assert locked(OURSELVES["metadata"]["requires-dist"]) == requirements
    groups = OURSELVES["metadata"]["requires-dev"]
    assert groups.keys() == PROJECT["dependency-groups"].keys()
    assert {name: locked(group) for name, group in groups.items()} == {name: stated(in_group(name)) for name in groups}


def test_pip_gets_the_versions_of_the_lock() -> None:
    lines = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {tuple(re.split(r"==| ; ", line)[:2]) for line in lines}
    packages = {(one["name"], one["version"]) for one in LOCK["package"] if one["name"] != "clusterwissen"}
    assert pinned == packages


def test_only_the_public_index_is_named() -> None:
    """No mirror and no folder of the machine that made the lock."""
    addresses = re.findall(r'(?:registry|url|path|git) = "([^"]*)"', (REPOSITORY / "uv.lock").read_text("utf-8"))
    assert addresses
    assert [address for address in addresses if not address.startswith(PUBLIC_INDEX)] == []
