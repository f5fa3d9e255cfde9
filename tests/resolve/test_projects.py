"""Projects that are one become one; those that only share a name or an acronym stay two."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resolve.examples import Named, reportage, resolve

HERE, THERE = "Holzforum Auental e. V.", "Klangkreis Waldau e. V."


def project(name: str, full_name: str | None = None, **more: Any) -> dict[str, Any]:
    return {"name": name, "full_name": full_name, **more}


def projects(*named: tuple[str, Named]) -> int:
    """Number of projects in as many reportages: the cluster of each, and the project that it names."""
    return len(resolve(*(reportage(cluster, projects=[one]) for cluster, one in named)).projects.all)


LONG = "Leise Wände für laute Schulen"
ONE = {
    "same cluster": ((HERE, project("LeiseWand")), (HERE, project("Leisewand", LONG))),
    "same long form": ((HERE, project("LeiseWand", LONG)), (THERE, project("LEISE", LONG))),
    "long form as the name": ((HERE, project("LeiseWand", LONG)), (THERE, project(LONG))),
    "same partner": (
        (HERE, project("LeiseWand", partners=["Tannhof GmbH"])), (THERE, project("LeiseWand", partners=["Tannhof"])),
    ),
}  # fmt: skip
TWO = {
    "one acronym, two long forms": ((HERE, project("LWS", LONG)), (HERE, project("LWS", "Licht und Wärme im Stall"))),
    "nothing in common": ((HERE, project("Zukunft")), (THERE, project("Zukunft"))),
    "a funder of everything": (
        (HERE, project("Zukunft", funders=["BMBF"])), (THERE, project("Zukunft", funders=["BMBF"])),
    ),
    "one over before the other began": (
        (HERE, project("Zukunft", start_year=2008, end_year=2011)), (HERE, project("Zukunft", start_year=2019)),
    ),
    "first and second": ((HERE, project("Zukunft I")), (HERE, project("Zukunft II"))),
}  # fmt: skip


@pytest.mark.parametrize("both", ONE.values(), ids=ONE)
def test_one_project_in_two_reportages_is_one(both: tuple[tuple[str, Named], ...]) -> None:
    assert projects(*both) == 1
    assert projects(*reversed(both)) == 1


@pytest.mark.parametrize("both", TWO.values(), ids=TWO)
def test_two_projects_of_one_name_stay_two(both: tuple[tuple[str, Named], ...]) -> None:
    assert projects(*both) == 2
    assert projects(*reversed(both)) == 2
