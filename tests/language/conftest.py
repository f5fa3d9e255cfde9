"""Fixtures of the language stage's tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pipeline.language.people import component


def _no_roles(*_: Any) -> Iterator[Any]:
    return iter(())


OF_RULES = ("test_people", "test_quotes", "test_figures_relatives", "test_figures_things")
"""Modules with negatives of the rules for roles; beginnings of their names."""


@pytest.fixture(autouse=True)
def rules_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave roles to the rules: what weights add to them where they read none is tested in `test_people_likely_roles`."""
    module = request.module.__name__.rpartition(".")[2]
    if module.startswith(OF_RULES) and module != "test_people_likely_roles":
        monkeypatch.setattr(component, "likely_roles", _no_roles)
