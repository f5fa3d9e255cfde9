"""What speaks for a founding year, a town or a field besides the wording that tells it."""

from __future__ import annotations

import pytest

from pipeline.language.cluster.statements import Statement
from pipeline.language.cluster.support import CITY, FIELD, FOUNDED, support
from tests.language.helpers import analysed, headline, paragraph


def found(prose: str, field: str, *values: str) -> list[dict[str, float]]:
    """The evidence for values at their first places in a paragraph."""
    analysis = analysed(headline("Leimtechnik aus Liebe"), paragraph(prose))
    cluster, text = analysis.found.cluster, analysis.doc.text
    assert cluster is not None
    told = [Statement(v, text.index(v), text.index(v) + len(v), 0.0, "profile.rule") for v in values]
    return support(analysis.doc, cluster, field, told)


def test_what_the_sentence_says() -> None:
    (evidence,) = found("Es regnet. Der Verein Kelpario entstand 2011 in Kiel.", FOUNDED, "2011")
    assert {name for name in evidence if name.startswith(("with", "after", "before 2", "before i", "kind", "rule"))} == {
        "with der", "with verein", "with kelpar", "with entsta", "with kiel",
        "after entstand", "before in", "kind paragraph", "rule profile.rule",
    }  # fmt: skip
    assert (evidence["own"], evidence["noun"], evidence["own before"], evidence["speech"]) == (1.0, 0.0, 0.0, 0.0)


def test_whose_sentence_it_is() -> None:
    prose = "Kelpario wächst. Das Netzwerk besteht seit 2011. Die Quirla AG kam 2015, sagt Eva Holl."
    first, second = found(prose, FOUNDED, "2011", "2015")
    keys = ("own", "noun", "own before", "noun before", "organisation", "person")
    assert [first[key] for key in keys] == [0.0, 1.0, 1.0, 0.0, 0.0, 0.0]
    assert [second[key] for key in keys] == [0.0, 0.0, 0.0, 1.0, 1.0, 1.0]


def test_a_year_among_the_years() -> None:
    oldest, middle, latest = found("1950, dann 2011 und 2011, zuletzt 2024.", FOUNDED, "1950", "2011", "2024")
    assert (
        oldest.items() >= {"rank 0": 1.0, "rank from the end 2": 1.0, "before the last 8": 1.0, "latest": 0.0}.items()
    )
    assert (
        middle.items() >= {"rank 1": 1.0, "rank from the end 1": 1.0, "before the last 3": 1.0, "uses": 2 / 3}.items()
    )
    assert (
        latest.items() >= {"rank 2": 1.0, "rank from the end 0": 1.0, "before the last 0": 1.0, "latest": 1.0}.items()
    )


@pytest.mark.parametrize(("value", "same"), [("Aalen und Ulm", "Aalen"), ("Aalen", "Aalen")])
def test_a_town_by_the_whole_text(value: str, same: str) -> None:
    evidence, other = found("Kelpario sitzt in Aalen und Ulm. In Kiel ist Messe, in Aalen nicht.", CITY, value, "Kiel")
    assert evidence.items() >= {"uses": 0.2, "most used": 1.0, "order 0": 1.0, "ends in alen": 1.0}.items()
    assert other.items() >= {"uses": 0.1, "most used": 0.0, "order 1": 1.0, "ends in kiel": 1.0}.items()


def test_a_field_by_names_and_headline() -> None:
    prose = "Kelpario misst. Die Leimtechnik trägt, das Institut für Optik hilft."
    leim, optik = found(prose, FIELD, "Leimtechnik", "Optik")
    assert (
        leim.items()
        >= {"in the head": 1.0, "in names of others": 0.0, "ends in hnik": 1.0, "ends in echnik": 1.0}.items()
    )
    assert (
        optik.items()
        >= {"in the head": 0.0, "in names of others": 1 / 3, "ends in ptik": 1.0, "ends in optik": 1.0}.items()
    )
