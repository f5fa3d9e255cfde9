"""What the likeliest places of others say of where somebody belongs."""

from __future__ import annotations

from pipeline.language.people.company import Option, told_by_others

PEOPLE = [(10, "owner"), (300, "staff"), (120, "owner")]
"""In the order of the text: the first, the third, the second."""
WEIGHTS = {"near": 5.0, "none": 0.0}


def options(near: str | None) -> list[Option]:
    bodies: list[Option] = [(name, {"near": float(name == near)}) for name in ("Quirla AG", "Tundra AG")]
    own: Option = ("Kelpario", {"own cluster": 1.0, "near": float(near == "Kelpario")})
    return [(None, {"none": 1.0}), *bodies, own]


def told(*near: str | None) -> list[dict[str | None, set[str]]]:
    """What the others add to each option of each person."""
    given = [options(one) for one in near]
    found = told_by_others(PEOPLE, given, WEIGHTS)
    return [
        {name: set(features) - set(own) for (name, own), features in zip(some, all_of_it, strict=True)}
        for some, all_of_it in zip(given, found, strict=True)
    ]


def test_a_body_of_others_who_stand_beside_somebody() -> None:
    first, last, middle = told("Quirla AG", "Tundra AG", "Quirla AG")
    assert first["Quirla AG"] == {"others 1, body", "others 1, body, owner", "the one behind, body", "same role, body"}
    assert first["Tundra AG"] == {"others 1, body", "others 1, body, owner"}
    assert middle["Quirla AG"] == {"others 1, body", "others 1, body, owner", "the one before, body", "same role, body"}
    assert middle["Tundra AG"] == {"others 1, body", "others 1, body, owner", "the one behind, body"}
    assert last["Quirla AG"] == {"others 2, body", "others 2, body, staff", "the one before, body"}
    assert last["Tundra AG"] == {"others 0, body", "others 0, body, staff"}


def test_the_own_cluster_and_nobody() -> None:
    first, last, middle = told("Kelpario", None, None)
    assert middle["Kelpario"] == {
        "others 1, own cluster",
        "others 1, own cluster, owner",
        "the one before, own cluster",
        "same role, own cluster",
    }
    assert last["Kelpario"] == {"others 1, own cluster", "others 1, own cluster, staff"}
    assert (first[None], middle[None], last[None]) == ({"none behind"}, {"none behind"}, {"none before"})


def test_what_the_text_says_stays() -> None:
    found = told_by_others(PEOPLE, [options("Quirla AG")] * 3, WEIGHTS)
    assert all(features["near"] == 1.0 for features in (some[1] for some in found))
