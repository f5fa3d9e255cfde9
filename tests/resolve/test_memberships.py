"""A sentence makes an organisation a member, founding member, partner or coordinator only if it says so of this cluster."""

from __future__ import annotations

import pytest

from pipeline.resolve.memberships import coordinates, stated_part

CLUSTER = ("Holzforum Auental e. V.", "Holzforum")
MEMBERS = (
    ("Größtes Mitglied ist die [Tannhof GmbH] mit 40 Beschäftigten.", "member"),
    ("Vier Mitglieder gehen in die Insolvenz, darunter die [Tannhof GmbH].", "member"),
    ("19 neue Mitglieder, darunter die Aulicht AG und die [Tannhof GmbH],", "member"),
    (
        "Unter den Gründungsmitgliedern waren neben Zulieferern auch die [Tannhof GmbH] und die Kammer.",
        "founding_member",
    ),
    ("Aus den elf Gründungsmitgliedern, darunter die [Tannhof GmbH], sind 84 geworden.", "founding_member"),
    ("Zu den Mitgliedern zählen die Aulicht AG und die [Tannhof GmbH].", "member"),
    ("Das Mitgliedsunternehmen [Tannhof GmbH] baut Wände.", "member"),
    ("Das Gründungsmitglied [Tannhof GmbH] baut Wände.", "founding_member"),
    ("Deshalb hilft es dem Clustermitglied [Tannhof GmbH].", "member"),
    ("Die [Tannhof GmbH] ist Gründungsmitglied, und das aus gutem Grund.", "founding_member"),
    ("Die [Tannhof GmbH] ist seit der Gründung Mitglied bei Holzforum.", "member"),
    ("Die [Tannhof GmbH] ist seit 2018 Mitglied des Netzwerks.", "member"),
    ("Der Kooperationspartner [Tannhof GmbH] liefert die Wände.", "partner"),
)
NO_MEMBERS = (
    "Die [Tannhof GmbH] baut Wände.",
    "Die [Tannhof GmbH] ist Mitglied im Verband der Drechsler.",
    "Die [Tannhof GmbH] ist nicht Mitglied.",
    "Die [Tannhof GmbH] ist kein Mitglied des Netzwerks.",
    "Sie ist Mitglied im [Verband der Drechsler e. V.] und zahlt dort Beiträge.",
    "So war das Holzforum Gründungsmitglied der „[Allianz der Wände]“.",
    "Knapp 80 Prozent der Mitglieder sind Mittelständler; dazu kommt die [Hochschule Auental].",
    "Mira Talberg ist Mitglied des Bundestags und war früher bei der [Tannhof GmbH].",
    "Er ist ehemaliges Mitglied im Aufsichtsrat der [Tannhof GmbH].",
)
COORDINATORS = (
    "Das Verbundprojekt LEISE wird koordiniert von der [Hochschule Auental].",
    "LEISE (Koordination: [Hochschule Auental]) sucht nach Wänden.",
    "Verbundpartner von LEISE: [Hochschule Auental] (Koordination), Tannhof GmbH",
    "Die Konsortialführung liegt bei der [Hochschule Auental]; dabei ist die Tannhof GmbH.",
    "Unter Federführung der [Hochschule Auental] entsteht LEISE.",
    "Die [Hochschule Auental] koordiniert das Projekt LEISE.",
)
NO_COORDINATORS = (
    "Das Projekt LEISE fördert die [Hochschule Auental].",
    "Die Hochschule koordiniert LEISE, dabei ist die [Tannhof GmbH].",
    "Unter Leitung von Mira Talberg baut die [Tannhof GmbH] in LEISE Wände.",
)


def place(marked: str) -> tuple[str, int, int]:
    """The sentence without brackets, and where they stood."""
    start, end = marked.index("["), marked.index("]") - 1
    return marked.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(("marked", "part"), MEMBERS)
def test_what_a_sentence_says_of_an_organisation(marked: str, part: str) -> None:
    assert stated_part(*place(marked), CLUSTER) == part


@pytest.mark.parametrize("marked", NO_MEMBERS)
def test_other_sentences_make_no_member(marked: str) -> None:
    assert stated_part(*place(marked), CLUSTER) is None


@pytest.mark.parametrize("marked", COORDINATORS)
def test_a_coordinator_is_called_so(marked: str) -> None:
    assert coordinates(*place(marked))


@pytest.mark.parametrize("marked", NO_COORDINATORS)
def test_others_in_the_sentence_coordinate_nothing(marked: str) -> None:
    assert not coordinates(*place(marked))
