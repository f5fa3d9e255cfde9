"""What the notebooks share: asking the knowledge base, German numbers, plots in one style.

A plot without data says so instead of being empty. Colours are those of Okabe and Ito, which people with any colour
vision tell apart.
"""

from __future__ import annotations

import os
import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator
from pandas.io.formats.style import Styler

from pipeline.ask import ask

WAREHOUSE = Path(os.environ.get("CLUSTERWISSEN_WAREHOUSE", "../warehouse/clusterwissen.duckdb"))
BLUE, ORANGE, GREEN, SKY, RED, PINK, YELLOW = (
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#56b4e9",
    "#d55e00",
    "#cc79a7",
    "#f0e442",
)
GREY, LIGHT, DARK = "#9aa3ab", "#e4e7ea", "#333b42"
WIDTH = 9.0
"""Inches."""
AT_MOST = 25
"""Bars in a plot; more cannot be read."""
UNKNOWN = "ohne Angabe"
NO_DATA = "keine Angaben"
QUALIFIERS = {"about": "rund ", "min": "über ", "max": "bis "}

plt.rcParams.update(
    {
        "figure.dpi": 120,
        "font.size": 10,
        "text.color": DARK,
        "axes.labelcolor": DARK,
        "xtick.color": DARK,
        "ytick.color": DARK,
        "axes.edgecolor": GREY,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "grid.color": LIGHT,
        "legend.frameon": False,
    }
)


def select(sql: str) -> pd.DataFrame:
    """Ask the knowledge base, which is opened read-only and closed again, so that no run is blocked."""
    answer = ask(WAREHOUSE, sql)
    return pd.DataFrame(answer.rows, columns=answer.columns)


def number(value: float, decimals: int = 0) -> str:
    """1234.5 → "1.235", with one decimal "1.234,5"."""
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def euro(value: float) -> str:
    """1900000 → "1,9 Mio. €"."""
    for size, name in ((1e9, "Mrd. €"), (1e6, "Mio. €")):
        if value >= size:
            return f"{number(value / size, 2).rstrip('0').rstrip(',')} {name}"
    return f"{number(value, 0 if value == int(value) else 2)} €"


def percent(value: float) -> str:
    """16.67 → "17 %"."""
    return f"{number(value)} %"


def year(value: float) -> str:
    """Years have no thousands separator."""
    return f"{value:.0f}"


def short(text: str | None, width: int = 38, lines: int = 2) -> str:
    """A label of a few lines; NULL is UNKNOWN."""
    if text is None or pd.isna(text):
        return UNKNOWN
    whole = text.replace("e. V.", "e.\N{NO-BREAK SPACE}V.").replace(" & ", "\N{NO-BREAK SPACE}&\N{NO-BREAK SPACE}")
    return "\n".join(textwrap.wrap(whole, width, max_lines=lines, placeholder=" …"))


def heads(axes: Axes, names: Sequence[str]) -> None:
    """The names of columns above these, slanted: side by side they would run into one another."""
    axes.xaxis.tick_top()
    axes.set_xticks(range(len(names)), names, fontsize=9, rotation=30, ha="left", rotation_mode="anchor")
    axes.tick_params(length=0)


def table(frame: pd.DataFrame, formats: Mapping[str, Callable[[float], str]] | None = None) -> Styler:
    """The frame as a table: unknown is a dash, lists have semicolons, columns of `formats` stand to the right."""
    if frame.empty:
        frame, formats = pd.DataFrame({"": [NO_DATA]}), None
    shown = frame.map(lambda cell: "; ".join(map(str, cell)) if isinstance(cell, list) else cell)
    style = shown.style.hide().format(na_rep="–", escape="html")
    for column, as_text in (formats or {}).items():
        style = style.format(as_text, na_rep="–", subset=column)
    right = [place for place, column in enumerate(frame.columns) if column in (formats or {})]
    styles = [{"selector": "th, td", "props": "text-align: left; vertical-align: top; padding: 2px 10px"}]
    styles += [{"selector": f".col{place}", "props": "text-align: right"} for place in right]
    return style.set_table_styles(styles)


def start(title: str, height: float, source: str = "") -> Axes:
    """Axes with a title and, below, the source of what is shown."""
    drawn, axes = plt.subplots(figsize=(WIDTH, height), layout="constrained")
    drawn.suptitle(title, x=0.01, ha="left", fontsize=12, fontweight="bold")
    if source:
        drawn.supxlabel(textwrap.fill(f"Quelle: {source}", 130), x=0.01, ha="left", fontsize=8, color=GREY)
    return axes


def nothing(title: str) -> None:
    """In place of a plot for which there are no data."""
    axes = start(title, 0.9)
    axes.text(0, 0.4, NO_DATA, color=GREY, transform=axes.transAxes)
    axes.set_axis_off()
    plt.show()


def bars(
    labels: Sequence[str | None],
    values: Mapping[str, Sequence[float]],
    title: str,
    source: str,
    *,
    shown: Callable[[float], str] = number,
    texts: Sequence[str] | None = None,
    colours: Sequence[str] = (BLUE, SKY, ORANGE, GREEN, PINK, RED, YELLOW, GREY),
) -> None:
    """Horizontal bars from the top down, several series one behind another, each bar with its sum (or its text).

    Of more than AT_MOST bars only the first are drawn, and the source says so. Bars of what is unknown are grey.
    """
    frame = pd.DataFrame({name: list(series) for name, series in values.items()}, dtype=float).fillna(0)
    if frame.empty or not frame.to_numpy().any():
        return nothing(title)
    if len(frame) > AT_MOST:
        source = f"{source}; gezeigt sind die ersten {AT_MOST} von {number(len(frame))}"
    frame, names = frame[:AT_MOST], [short(label) for label in labels][:AT_MOST]
    axes = start(title, 1.5 + 0.42 * len(frame), source)
    left = pd.Series(0.0, index=frame.index)
    for name, colour in zip(frame, colours, strict=False):
        single = [GREY if label == UNKNOWN else colour for label in names] if len(frame.columns) == 1 else colour
        axes.barh(range(len(frame)), frame[name], left=left, color=single, height=0.66, label=name)
        left += frame[name]
    for place, total in enumerate(left):
        text = texts[place] if texts is not None else shown(total)
        axes.annotate(text, (total, place), (4, 0), textcoords="offset points", va="center", fontsize=9)
    axes.set_yticks(range(len(frame)), names)
    axes.set_ylim(len(frame) - 0.4, -0.6)
    axes.margins(x=0.12)
    bare(axes)
    if len(frame.columns) > 1:
        axes.legend(
            loc="lower left",
            bbox_to_anchor=(0, 1),
            ncols=min(4, len(frame.columns)),
            fontsize=9,
            borderaxespad=0,
            handlelength=1.2,
        )
    plt.show()
    return None


def bare(axes: Axes) -> None:
    """No axis of values: each value is written beside its mark."""
    axes.spines[["bottom", "left"]].set_visible(False)
    axes.tick_params(length=0, labelbottom=False)


def years(axes: Axes, first: float, last: float) -> None:
    """A horizontal axis of years with a light grid."""
    axes.set_xlim(first - 1, last + 1)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=2, nbins=10))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: year(value)))
    axes.grid(axis="x")
    axes.tick_params(length=0)
    axes.spines["left"].set_visible(False)


def apart(positions: Sequence[float], gap: float) -> list[float]:
    """The positions moved as little as it takes to lie `gap` apart, in their order: where labels of lines go."""
    order = sorted(range(len(positions)), key=lambda index: positions[index])
    groups: list[tuple[float, int]] = []  # middle and size of groups of labels that touch
    for index in order:
        middle, size = positions[index], 1
        while groups and middle - (size - 1) / 2 * gap < groups[-1][0] + (groups[-1][1] + 1) / 2 * gap:
            before, members = groups.pop()
            middle, size = (before * members + middle * size) / (members + size), members + size
        groups.append((middle, size))
    placed = [middle + (place - (size - 1) / 2) * gap for middle, size in groups for place in range(size)]
    moved = dict(zip(order, placed, strict=True))
    return [moved[index] for index in range(len(positions))]
