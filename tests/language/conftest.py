"""Fixtures of the language stage's tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pipeline.language.people import component


def _no_roles(*_: Any) -> Iterator[Any]:
    return iter(())


@pytest.fixture(autouse=True)
def rules_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave roles to the rules: what weights add to them where they read none is tested in `test_people_likely_roles`."""
    if request.module.__name__.rpartition(".")[2] != "test_people_likely_roles":
        monkeypatch.setattr(component, "likely_roles", _no_roles)
