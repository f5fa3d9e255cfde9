"""Names are found by their hashes in every form in which German prose prints them, and nobody else is."""

from __future__ import annotations

import pytest

from pipeline.load.hidden import Hider, hide, remember

MIRA = remember(["Mira Talberg"], ["Strom aus Stroh"])
HIDER = Hider([MIRA])


def hidden(text: str, person: str = "Mira Talberg", **how: bool) -> str:
    hider = Hider([remember([person])])
    return hide(text, hider.intervals(text, hider.people, **how))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Mira Talberg sagt:", "Dr. ████ ███████ sagt:"),
        ("MIRA  TALBERG, Mira Talbergs Idee", "████  ███████, ████ ████████ Idee"),
        ("Talberg, Mira (links)", "███████, ████ (links)"),
        ("sagt M. Talberg. Talbergs Team", "sagt █. ███████. ████████ Team"),
        ("mira.talberg@auental.example, talberg@x.example", "████.███████@auental.example, ███████@x.example"),
        ("mtalberg@x.example, talbergm@x.example", "████████@x.example, ████████@x.example"),
        ("Mira Berg, Talberger Straße, Mira und Jens", "Mira Berg, Talberger Straße, Mira und Jens"),
    ],
)
def test_forms_of_a_name(text: str, expected: str) -> None:
    assert hidden(text) == expected


@pytest.mark.parametrize(
    ("person", "text", "expected"),
    [
        (
            "Jörg Müßig-Weiß",
            "Joerg Muessig-Weiss, jmuessig-weiss@x.example",
            "█████ ███████-█████, ████████-█████@x.example",
        ),
        ("Hanna von der Aue", "Hanna von der Aue, Frau Aue, an der Auen", "█████ ███ ███ ███, Frau ███, an der Auen"),
        ("Zoë Ánh", "Zoe Anh", "███ ███"),
        ("Klaus", "Klaus lacht", "█████ lacht"),
    ],
)
def test_spellings_particles_and_double_names(person: str, text: str, expected: str) -> None:
    assert hidden(text, person) == expected


def test_parts_of_a_name_alone_name_nobody_in_full() -> None:
    assert hidden("Talberg und M. Talberg mit Mira Talberg", whole=False) == "Talberg und M. Talberg mit ████ ███████"
    assert HIDER.named(["Frau Talberg von der Talberg GmbH"]) == []
    assert HIDER.named(["Mira Talberg"]) == [MIRA]


def test_under_a_headline_of_a_namesake_nobody_is_named() -> None:
    assert HIDER.named(["Mira Talberg"], "Strom aus Stroh") == []
    assert HIDER.named(["Mira Talberg"], "STROM – aus Stroh!") == []


def test_names_of_others_are_spared() -> None:
    text = "Talberg GmbH, Jens Talberg, Talberg"
    spared = frozenset({("talberg", "gmbh"), ("jens", "talberg")})
    assert hide(text, HIDER.intervals(text, [MIRA], spared)) == "Talberg GmbH, Jens Talberg, ███████"


def test_sifting_misses_no_form() -> None:
    for text in ("Talbergs", "M. Talberg", "mtalberg@x", "talbergmira@x", "TALBERG, MIRA"):
        assert HIDER.may_name(text), text
    assert not HIDER.may_name("Mira Berg im Tal")


def test_what_is_remembered_holds_no_name_and_is_no_plain_hash() -> None:
    assert "alberg" not in MIRA.model_dump_json().casefold()
    assert set(MIRA.full_names).isdisjoint(remember(["Mira Talberg"]).full_names)
