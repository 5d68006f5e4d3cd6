"""One self-contained HTML page about an evaluation: tables, sheets, the worst glyphs and their nodes."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from fontTools.misc.transform import Transform
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from PIL import Image

from fonte_plugin.outlines.outline import Outline
from fonte_train.scoring.comparison import originality
from fonte_train.scoring.editability_table import COLUMNS as EDITABILITY_COLUMNS
from fonte_train.scoring.editability_table import EditabilityRow, editability_rows
from fonte_train.scoring.fault_table import COLUMNS as FAULT_COLUMNS
from fonte_train.scoring.fault_table import FaultRow, fault_rows
from fonte_train.scoring.records import ScoredFont, ScoredGlyph
from fonte_train.scoring.sheets import contact_sheet, faulty, overview
from fonte_train.scoring.summary import (
    MEASURES,
    Row,
    baseline_rows,
    character_rows,
    fault_counts,
    font_row,
    style_rows,
    total_row,
    trust,
)
from fonte_train.scoring.table import COLUMNS, cells

WORST = 48
_FAULTS_LEGEND = """
<p>Shares of all glyphs. Against the true glyph: <b>bearing</b> off by more than 18 units, <b>width</b> or
<b>weight</b> (mean stroke) by more than a tenth, <b>height</b> by more than 12 units, a <b>kink</b> (a turn of
2.5 to 18 degrees) where the true glyph has none, another <b>construction</b> (number of contours, or an overlap
under .62). Against the references, where the designer's own glyphs agree with each other: <b>twin</b>, another
bearing than the edge that it shares, which <b>twins off</b> counts over pairs; <b>stem</b> and <b>serif</b> of
another thickness than those of n or H; <b>uneven</b>, a top near the line of its group and not on it. A
<b>refused</b> glyph has no other fault.</p>"""
_EDITABILITY_LEGEND = """
<p>The measures of DesigNet (arXiv 2604.06494), with its tolerances, of the glyphs that came out valid and of the same
glyphs as their designers drew them. A <b>join</b> is a node at which a curve ends or begins: a <b>corner</b> turns by
.05 radians or more, <b>smooth</b> ones have one tangent, <b>even</b> ones handles of the same length as well. Lines
lie exactly <b>level</b> or <b>upright</b>, or are <b>leaning</b>; of these the <b>nearly</b> level or upright ones
miss an axis by 8 degrees at most. The designers' outlines are without overlaps and cubic, as the network writes; those
of their <b>files</b> have the nodes that they have there, most in quadratic pieces.</p>"""
_CSS = """
body{font:14px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:1780px;padding:0 1rem;color:#111}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{padding:.15rem .45rem;text-align:right}
th:first-child,td:first-child{text-align:left;white-space:nowrap}thead th{border-bottom:1px solid #999;font-weight:600}
tr.total td{border-top:1px solid #999;font-weight:600}td small{color:#777}
img{max-width:100%;border:1px solid #ddd}figure{display:inline-block;margin:.4rem;text-align:center}
figcaption{font-size:12px;color:#555}svg{border:1px solid #ddd;background:#fff}h2{margin-top:2.2rem}
details{margin:.4rem 0}summary{cursor:pointer}.bar{background:#8ab;height:.7em;display:inline-block}
"""
_LEGEND = """<p>Lengths are thousandths of the em. <b>IoU</b> is intersection over union of the coverage of 64 x 64
pixels of a square of 1,400 units, <b>L1</b> the share of pixels that differ, <b>SSIM</b> in windows of 7 x 7. What is
not <b>valid</b> counts as an empty glyph without an advance. <b>advance</b> is the mean absolute error of the advance
width, <b>points</b> segments drawn over segments of the truth, <b>extrema</b> the share of curves with a node at every
extremum of more than 2 units, <b>level</b> the share of ends of lines and handles exactly along an axis where those of
the truth are, <b>aligned</b> that of flat tops and bottoms exactly on a line of the references where those of the truth
are, <b>joins</b> the share of the joins at curves of the truth that were drawn nearby with the same continuity (a
corner, one tangent, or one tangent and handles alike), <b>lines</b> that of its lines, as horizontal, vertical or
neither (both after DesigNet, arXiv 2604.06494), <b>stem</b> the difference of the median vertical stem from that of the
references, <b>read</b> what a recogniser reads right, over what it reads right of the truth. <b>forced</b> samples ran
out of tokens; <b>redrawn</b> glyphs had no valid sample at first. The reference glyphs are never scored.</p>"""


def render_report(title: str, facts: Mapping[str, object], fonts: Sequence[ScoredFont]) -> str:
    """The page. `facts` are shown as they are: model, options, fonts; `fonts` holds at least one."""
    total = total_row("all glyphs", fonts)
    faults = ", ".join(f"{reason} {count}" for reason, count in fault_counts(fonts).most_common()) or "none"
    parts = [
        f"<h1>{escape(title)}</h1>",
        _facts({**facts, "not valid": faults}),
        _LEGEND,
        "<h2>Fonts</h2>",
        _rows("font", sorted(map(font_row, fonts), key=lambda row: -row.iou), (total, *baseline_rows(fonts))),
        "<h2>Styles</h2>",
        _rows("style", style_rows(fonts)),
        "<h2>Faults</h2>",
        _FAULTS_LEGEND,
        _cells("style", FAULT_COLUMNS, fault_rows(fonts)),
        "<h2>How it can be edited</h2>",
        _EDITABILITY_LEGEND,
        _cells("outlines", EDITABILITY_COLUMNS, editability_rows(fonts)),
        "<h2>How far the means can be trusted</h2>",
        _intervals(fonts),
        _originality(fonts),
        "<h2>Overview</h2><p>Black is the truth, grey what was drawn.</p>",
        _image(overview(fonts), "overview"),
        "<h2>Characters</h2>",
        _rows("character", character_rows(fonts)),
        f"<h2>The {WORST} worst valid glyphs</h2><p>Grey and with its nodes what was drawn, the red line the "
        "truth.</p>",
        *(_figure(font, glyph) for font, glyph in _worst(fonts)),
        "<h2>The most faulty glyphs</h2><p>Black the truth, grey what was drawn.</p>",
        _image(faulty(fonts), "faults"),
        "<h2>Sheets</h2><p>Black the truth, blue the references, grey what was drawn.</p>",
        *(_sheet(font) for font in sorted(fonts, key=lambda font: font.font.name)),
    ]
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_CSS}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def _facts(facts: Mapping[str, object]) -> str:
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(str(value))}</td></tr>" for name, value in facts.items())
    return f"<table>{rows}</table>"


def _rows(first: str, rows: Iterable[Row], below: Iterable[Row] = ()) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in (first, *COLUMNS))
    body = "".join(_row(row, "") for row in rows) + "".join(_row(row, ' class="total"') for row in below)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _row(row: Row, attributes: str) -> str:
    values = "".join(f"<td>{escape(cell)}</td>" for cell in (row.name, *cells(row)))
    bar = f'<td style="text-align:left"><span class="bar" style="width:{120 * row.iou:.0f}px"></span></td>'
    return f"<tr{attributes}>{values}{bar}</tr>"


def _cells(first: str, columns: Sequence[str], rows: Iterable[FaultRow | EditabilityRow]) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in (first, *columns))
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in (row.name, *row.cells()))}</tr>" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _intervals(fonts: Sequence[ScoredFont]) -> str:
    body = ""
    for name, measure in MEASURES.items():
        found = trust(fonts, measure)
        columns = "".join(
            f"<td>{each.mean:.4g} <small>{each.low:.4g} to {each.high:.4g}</small></td>"
            for each in (found.over_glyphs, found.over_families)
        )
        body += f"<tr><td>{escape(name)}</td>{columns}</tr>"
    return (
        "<p>Means with 95 % intervals, bootstrapped over families.</p><table><thead><tr><th>measure</th>"
        f"<th>over glyphs</th><th>over families</th></tr></thead><tbody>{body}</tbody></table>"
    )


def _originality(fonts: Sequence[ScoredFont]) -> str:
    found = originality(fonts)
    if found is None:
        return ""
    return (
        "<h2>Originality</h2><p>A drawn glyph overlaps with the training glyph that is most like it by "
        f"{found.overlap:.3f} on average, a true glyph of these fonts by {found.true_overlap:.3f}. "
        f"{found.same:.1%} of the drawn glyphs and {found.true_same:.1%} of the true ones cannot be told from a "
        "training glyph at 32 pixels.</p>"
    )


def _worst(fonts: Sequence[ScoredFont]) -> list[tuple[ScoredFont, ScoredGlyph]]:
    pairs = [(font, glyph) for font in fonts for glyph in font.glyphs if glyph.drawn is not None]
    return sorted(pairs, key=lambda pair: pair[1].score.iou)[:WORST]


def _figure(font: ScoredFont, glyph: ScoredGlyph) -> str:
    caption = f"{font.font.name} <b>{escape(glyph.char)}</b> IoU {glyph.score.iou:.2f}"
    return f"<figure>{overlay(glyph.drawn, glyph.truth.drawn)}<figcaption>{caption}</figcaption></figure>"


def overlay(drawn: Outline | None, truth: Outline, size: int = 160) -> str:
    """An SVG of the drawn outline in grey with its on-curve nodes, and the truth as a red line."""
    boxes = [box for box in (truth.bounds, drawn.bounds if drawn else None) if box]
    left, right = min(0, *(box.left for box in boxes)), max(truth.width, *(box.right for box in boxes))
    bottom, top = min(0, *(box.bottom for box in boxes)), max(box.top for box in boxes)
    side = 1.1 * max(right - left, top - bottom)
    view = f"{(left + right - side) / 2:.0f} {-(bottom + top + side) / 2:.0f} {side:.0f} {side:.0f}"
    hair = side / size
    shapes = ""
    if drawn:
        nodes = [(segment[-1], len(segment) == 4) for contour in drawn.contours for segment in contour.segments]
        dots = "".join(
            f'<circle cx="{x:.0f}" cy="{-y:.0f}" r="{1.6 * hair:.1f}" fill="{"#06c" if curve else "#000"}"/>'
            for (x, y), curve in nodes
        )
        shapes = f'<path d="{_path(drawn)}" fill="#bbb"/>{dots}'
    return (
        f'<svg width="{size}" height="{size}" viewBox="{view}">{shapes}'
        f'<path d="{_path(truth)}" fill="none" stroke="#d22" stroke-width="{hair:.1f}"/></svg>'
    )


def _path(outline: Outline) -> str:
    pen = SVGPathPen(None, ntos=lambda value: f"{value:.0f}")
    outline.draw(TransformPen(pen, Transform(1, 0, 0, -1, 0, 0)))
    return str(pen.getCommands())


def _sheet(font: ScoredFont) -> str:
    row = font_row(font)
    summary = f"{escape(font.font.name)} ({escape(font.font.style)}), IoU {row.iou:.3f}"
    if font.copied:
        summary += f", nearest training font {escape(font.copied)}"
    return f"<details open><summary>{summary}</summary>{_image(contact_sheet(font), font.font.name)}</details>"


def _image(picture: Image.Image, name: str) -> str:
    file = io.BytesIO()
    picture.quantize(64).save(file, "PNG", optimize=True)
    return f'<img alt="{escape(name)}" src="data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}">'
