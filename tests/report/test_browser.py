"""The reading room in a real browser. Needs chromium and the dependency group `browser`: CONTRIBUTING tells."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from pipeline.report.room import report
from pipeline.settings import Settings
from schemas.evidence import RecordType
from schemas.extraction import Extraction
from schemas.reportage import Reading
from tests.report.examples import DrawnStages, draw, fill
from tests.report.test_pictures import PIXELS, ink
from tests.report.test_room import HOSTILE, data_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
LAPTOP = {"width": 1366, "height": 768}
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
REJECTS = (("value: Field required", '{"text": "viele"}', 2), ("it has no subject", "{}", None))
CONFIDENCE = {"figure": 0.65, "project": 0.8}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    assert program, "these tests need chromium: install it, or leave out `-m browser`"
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=program) as browser:
        yield browser


class TwoPlaces(DrawnStages):
    """The person is named a second time, in the sentence of page 3."""

    def extract(self, read: Reading, settings: Settings) -> list[Extraction]:
        (found,) = super().extract(read, settings)
        project = next(one for one in found.evidence if one.record_type == RecordType.PROJECT)
        person = {"record_type": RecordType.PERSON, "record_id": found.people[0].person_id, "field": "roles"}
        return [found.model_copy(update={"evidence": (*found.evidence, project.model_copy(update=person))})]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("browser")
    stages = TwoPlaces(confidence=CONFIDENCE, rejects=REJECTS)
    settings = fill(folder / "k.duckdb", draw(folder / "heft.pdf"), stages)
    (reported,) = report(settings, [], folder / "out")
    return reported.path


@dataclass
class Room:
    """An open report, and what it did that it must not."""

    page: Page
    file: Path
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, anchor: str = "") -> Room:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(f"dialog {dialog.message}"))
        self.page.goto(self.file.as_uri() + anchor)
        return self

    def row(self, title: str) -> Any:
        return self.page.locator("#records .record", has=self.page.locator(f'.title:text-is("{title}")'))

    def titles(self) -> list[str]:
        return self.page.locator("#records li:visible .title").all_text_contents()

    def chosen(self) -> str:
        (title,) = self.page.locator("#records [aria-expanded=true] .title").all_text_contents()
        return title

    def counts(self) -> dict[str, int]:
        labels = self.page.locator("#types label").all_inner_texts()
        return {name: int(number) for name, number in (label.split() for label in labels)}

    def rectangles(self, selector: str) -> list[tuple[float, float, float, float]]:
        """Left, top, right, bottom on the screen."""
        script = "all => all.map(one => one.getBoundingClientRect()).map(r => [r.left, r.top, r.right, r.bottom])"
        return [tuple(one) for one in self.page.locator(selector).evaluate_all(script)]  # type: ignore[misc]

    def click_at(self, rectangle: tuple[float, float, float, float]) -> None:
        left, top, right, bottom = rectangle
        self.page.mouse.click((left + right) / 2, (top + bottom) / 2)


@pytest.fixture
def room(browser: Browser, file: Path) -> Iterator[Room]:
    with browser.new_context(viewport=LAPTOP) as context:  # type: ignore[arg-type]
        room = Room(context.new_page(), file).open()
        yield room
        assert room.complaints == []
        assert {url for url in room.requests if not url.startswith("data:")} == {file.as_uri()}


TALBERG, AUENTAL, TANNHOF, LEISEWAND = "Dr. Mira Talberg", "Holzforum Auental e. V.", "Tannhof GmbH", "LeiseWand"
MEMBERS, QUOTE = "84 Mitglieder", "„Wir bauen leise“"
ALL = [AUENTAL, TALBERG, TANNHOF, MEMBERS, LEISEWAND, QUOTE, "viele", ""]


def test_it_opens_with_all_records_by_type(room: Room) -> None:
    assert room.titles() == ALL
    assert room.page.locator("#count").inner_text() == "8 Angaben"
    groups = room.page.locator("#records h2").all_inner_texts()
    assert groups == [
        "Cluster 1", "Personen 1", "Organisationen 1", "Zahlen 1", "Projekte 1", "Zitate 1", "Verworfen 2",
    ]  # fmt: skip
    assert room.page.title() == "Heft – Lesesaal"
    loaded = room.page.locator(".sheet img").evaluate_all("all => all.map(one => one.complete && one.naturalWidth > 0)")
    assert loaded == [True] * 3


@pytest.mark.parametrize(("title", "page", "lines"), [(TALBERG, 1, 2), (LEISEWAND, 2, 1)], ids=["plain", "turned"])
def test_a_click_on_a_record_shows_its_words_on_the_page(room: Room, title: str, page: int, lines: int) -> None:
    """The highlighted boxes are on the screen, where data and PDF say, and around the ink of the words."""
    room.row(title).click()
    boxes = room.rectangles(".mark.here")
    assert len(boxes) == lines
    (view,) = room.rectangles("#pages")
    assert all(view[0] <= b[0] and view[1] <= b[1] and b[2] <= view[2] and b[3] <= view[3] for b in boxes)
    sheet = room.rectangles(".sheet")[page]
    data = data_of(room.file.read_text(encoding="utf-8"))
    record = next(one for one in data["records"] if one["title"] == title)
    scale = (sheet[2] - sheet[0]) / data["pages"][page]["width"]
    for box, number in zip(boxes, record["places"][0]["boxes"], strict=True):
        x, y, width, height = data["pages"][page]["boxes"][number]
        expected = (
            sheet[0] + x * scale,
            sheet[1] + y * scale,
            sheet[0] + (x + width) * scale,
            sheet[1] + (y + height) * scale,
        )
        assert max(abs(a - b) for a, b in zip(box, expected, strict=True)) <= PIXELS
        assert_ink_fills(room, box)


def test_the_words_of_a_record_stand_out_from_its_sentence(room: Room) -> None:
    room.row(LEISEWAND).click()
    (words,), (sentence,) = room.rectangles(".words.here"), room.rectangles(".mark.here")
    assert sentence[0] < words[0] < words[2] < sentence[2]
    assert_ink_fills(room, words, margin=3)


def assert_ink_fills(room: Room, box: tuple[float, float, float, float], margin: int = 20) -> None:
    """The letters that are seen on the screen begin and end where the box does, above and below as well."""
    left, top, right, bottom = box
    around = {"x": left - margin, "y": top - 2, "width": right - left + 2 * margin, "height": bottom - top + 4}
    room.page.evaluate("document.querySelectorAll('svg').forEach(one => one.style.visibility = 'hidden')")
    x0, y0, x1, y1 = ink(Image.open(io.BytesIO(room.page.screenshot(clip=around))))  # type: ignore[arg-type]
    room.page.evaluate("document.querySelectorAll('svg').forEach(one => one.style.visibility = '')")
    assert abs(x0 - margin) <= PIXELS and abs(x1 - (right - left + margin)) <= PIXELS + 1
    assert y0 >= 2 - PIXELS and y1 <= bottom - top + 2 + PIXELS


def test_the_details_of_a_record_are_shown(room: Room) -> None:
    room.row(MEMBERS).click()
    details = room.page.locator("#details")
    assert details.locator("dt").all_inner_texts() == [
        "Wortlaut",
        "Wert",
        "Einheit",
        "Genauigkeit",
        "Messgröße",
        "Bezug",
    ]
    assert details.locator("dd").all_inner_texts() == [MEMBERS, "84", "Mitglieder", "ungefähr", "Mitglieder", AUENTAL]
    assert details.locator("mark").all_inner_texts() == [MEMBERS]
    assert details.locator("small").inner_text() == "Regel tests.example 1, 65\u00a0%"
    assert re.fullmatch(r"Kennung: figure_\w{16}", details.locator("p").last.inner_text())


def test_a_click_on_a_box_offers_all_records_that_stand_there(room: Room) -> None:
    room.row(TALBERG).click()
    (box, _) = room.rectangles(".mark.here")
    room.page.keyboard.press("Escape")
    room.click_at(box)
    menu = room.page.get_by_role("menu", name="2 Angaben an dieser Stelle")
    assert menu.locator(".title").all_inner_texts() == [TALBERG, QUOTE]
    assert menu.locator(".note").all_inner_texts()[1] == "Zitat: Mira Talberg"
    menu.get_by_role("menuitem").nth(1).click()
    assert room.chosen() == QUOTE
    assert room.page.get_by_role("menu").count() == 0
    room.click_at(box)
    room.page.keyboard.press("ArrowDown")
    room.page.keyboard.press("ArrowUp")
    room.page.keyboard.press("Enter")
    assert room.chosen() == TALBERG
    room.click_at(box)
    room.page.keyboard.press("Escape")
    assert room.page.get_by_role("menu").count() == 0 and room.chosen() == TALBERG


def test_a_click_on_the_box_of_one_record_selects_it_and_does_not_move_the_page(room: Room) -> None:
    """What the filters hide is not offered, and what has no visible record is no box."""
    room.row(LEISEWAND).click()
    (box,) = room.rectangles(".mark.here")
    for others in ("Organisationen", "Personen"):
        room.page.get_by_label(others).uncheck()
    room.page.keyboard.press("Escape")
    room.click_at(box)
    assert room.chosen() == LEISEWAND
    assert room.rectangles(".mark.here") == [box]
    room.page.keyboard.press("Escape")
    room.page.get_by_label("Projekte").uncheck()
    assert room.page.locator(".box:visible").count() == 4
    room.click_at(box)
    assert room.page.locator("[aria-expanded=true]").count() == 0


def test_search_and_filters_count_exactly(room: Room) -> None:
    everything = room.counts()
    assert everything == {
        "Cluster": 1, "Personen": 1, "Organisationen": 1, "Zahlen": 1, "Projekte": 1, "Zitate": 1, "Verworfen": 2,
    }  # fmt: skip
    search, count, confidence = (room.page.locator(one) for one in ("#search", "#count", "#confidence"))
    search.fill("leise talberg")
    assert room.titles() == [TALBERG, QUOTE]
    assert count.inner_text() == "2 von 8 Angaben"
    assert {name: number for name, number in room.counts().items() if number} == {"Personen": 1, "Zitate": 1}
    room.page.get_by_label("Zitate").uncheck()
    assert (room.titles(), count.inner_text(), room.counts()["Zitate"]) == ([TALBERG], "1 von 8 Angaben", 1)
    room.page.get_by_label("Zitate").check()
    search.fill("")
    for label, titles in {
        "unter 70 %": [MEMBERS],
        "70 bis unter 90 %": [LEISEWAND],
        "ab 90 %": [AUENTAL, TALBERG, TANNHOF, QUOTE],
        "Jede Sicherheit": ALL,
    }.items():
        confidence.select_option(label=label)
        assert room.titles() == titles
    room.page.locator("#reportage").select_option(label="Holz denkt weiter")
    assert room.titles() == ALL
    search.fill("nirgends")
    assert (room.titles(), count.inner_text()) == ([], "0 von 8 Angaben")
    assert room.page.locator(".box:visible").count() == 0


def test_rejects_show_reason_and_page(room: Room) -> None:
    room.row("viele").click()
    assert room.page.locator("#details dd").all_inner_texts() == ["Wert: fehlt", "viele"]
    (view,), sheet = room.rectangles("#pages"), room.rectangles(".sheet")[1]
    assert abs(sheet[1] - view[1]) <= PIXELS, "its page is at the top"
    assert room.page.locator(".notice").inner_text().startswith("Zustand: teilweise gelesen. Verworfene Funde: 2")


def test_the_keyboard_is_enough(room: Room) -> None:
    press = room.page.keyboard.press
    focused = "document.activeElement.querySelector?.('.title')?.textContent ?? document.activeElement.id"
    steps = {"ArrowDown": ALL[0], "End": ALL[-1], "Home": ALL[0], "ArrowDown ": ALL[1], "ArrowUp": ALL[0]}
    for key, title in ((key.strip(), title) for key, title in steps.items()):
        press(key)
        assert (room.chosen(), room.page.evaluate(focused)) == (title, title), key
    outline = room.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid", "the focus is seen"
    press("/")
    assert room.page.evaluate(focused) == "search"
    room.page.keyboard.type("leise mira")
    press("ArrowDown")
    assert (room.chosen(), room.titles()) == (TALBERG, [TALBERG, QUOTE])
    press("Escape")
    assert (room.chosen(), room.titles(), room.page.locator("#search").input_value()) == (TALBERG, ALL, "")
    press("Escape")
    assert room.page.locator("[aria-expanded=true]").count() == 0
    assert room.page.locator(".mark").count() == 0


def test_the_places_of_a_record_are_gone_through_one_by_one(room: Room) -> None:
    room.row(TALBERG).click()
    places = room.page.locator("#details .places li")
    assert places.locator("button").all_text_contents() == ["Seite 2 (gedruckt 4)", "Seite 3 (gedruckt 5)"]
    assert places.nth(1).locator("span").text_content() == " Funktionen"
    (view,) = room.rectangles("#pages")
    for key, place, lines in (("ArrowRight", 1, 1), ("ArrowRight", 0, 2), ("ArrowLeft", 1, 1)):
        room.page.keyboard.press(key)
        boxes = room.rectangles(".mark.here")
        assert (len(boxes), len(room.rectangles(".mark"))) == (lines, 3)
        assert all(view[1] <= box[1] and box[3] <= view[3] for box in boxes)
        assert "here" in (places.nth(place).get_attribute("class") or "")
    places.nth(0).locator("button").click()
    assert len(room.rectangles(".mark.here")) == 2


def test_the_chosen_record_stays_in_sight(room: Room) -> None:
    """Also while details open and close above it; none of it lies under the heading of its group."""
    room.page.set_viewport_size({"width": 1366, "height": 560})
    (view,), (heading, *_) = room.rectangles("#records"), room.rectangles("#records h2")
    for key in ["ArrowDown"] * 7 + ["ArrowUp"] * 6:
        room.page.keyboard.press(key)
        room.page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        (button,) = room.rectangles("#records [aria-expanded=true]")
        assert view[1] + heading[3] - heading[1] <= button[1] + 1 and button[3] <= view[3], room.chosen()


def test_an_address_leads_to_a_record(browser: Browser, file: Path) -> None:
    identifier = next(
        one["id"] for one in data_of(file.read_text(encoding="utf-8"))["records"] if one["type"] == "project"
    )
    with browser.new_context(viewport=LAPTOP) as context:  # type: ignore[arg-type]
        room = Room(context.new_page(), file).open(f"#{identifier}")
        assert room.chosen() == LEISEWAND
        (box,), (view,) = room.rectangles(".mark.here"), room.rectangles("#pages")
        assert view[1] <= box[1] and box[3] <= view[3]
        room.row(TALBERG).click()
        assert room.page.url.startswith(f"{file.as_uri()}#person_")
        room.page.locator("#search").fill("nirgends")
        room.page.evaluate(f"location.hash = '{identifier}'")
        room.page.wait_for_function("document.querySelector('[aria-expanded=true]')")
        assert (room.chosen(), room.titles()) == (LEISEWAND, ALL), "filters that hide it are taken back"


def test_hostile_text_does_nothing(browser: Browser, tmp_path: Path) -> None:
    """No script of it runs, no dialog opens, nothing is requested; it is shown as it stands."""
    edits: dict[str, dict[str, Any]] = {kind: {"name": HOSTILE} for kind in ("people", "cluster", "organisations")}
    stages = DrawnStages(edits=edits, headline=HOSTILE, title=HOSTILE, rejects=[(HOSTILE, "{}", 2)])
    settings = fill(tmp_path / "k.duckdb", draw(tmp_path / "heft.pdf"), stages)
    (reported,) = report(settings, [], tmp_path / "out")
    shown = HOSTILE.replace("\u202e", "\\u202e").replace("\x1b", "\\x1b")
    for file in (reported.path, tmp_path / "out" / "index.html"):
        with browser.new_context(viewport=LAPTOP) as context:  # type: ignore[arg-type]
            room = Room(context.new_page(), file).open()
            if file == reported.path:
                assert room.page.locator("h1").inner_text() == shown
                for _ in range(7):
                    room.page.keyboard.press("ArrowDown")
                room.page.locator("#records .record .title").first.click()
                assert room.chosen() == shown
            assert room.page.evaluate("window.owned") is None
            assert room.complaints == []
            assert {url for url in room.requests if not url.startswith("data:")} == {file.as_uri()}


def test_it_prints_the_list_and_then_a_page_a_sheet(room: Room) -> None:
    import pypdfium2

    printed = pypdfium2.PdfDocument(room.page.pdf(format="A4"))
    texts = [page.get_textpage().get_text_bounded() for page in printed]
    assert len(texts) == 4
    assert all(title in texts[0] for title in ALL if title != QUOTE)
    assert [text.split("\r\n")[0] for text in texts[1:]] == ["Seite 1", "Seite 2 (gedruckt 4)", "Seite 3 (gedruckt 5)"]


def test_it_follows_the_colour_scheme(browser: Browser, file: Path) -> None:
    grounds = {}
    for scheme in ("light", "dark"):
        with browser.new_context(viewport=LAPTOP, color_scheme=scheme) as context:  # type: ignore[arg-type]
            room = Room(context.new_page(), file).open()
            grounds[scheme] = room.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert grounds == {"light": "rgb(233, 235, 238)", "dark": "rgb(18, 21, 24)"}
