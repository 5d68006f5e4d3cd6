"""The report as one page of HTML that needs nothing else: no script, no network, fit to be printed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from html import escape

from fonte_export.check.findings import CODES
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import today
from fonte_plugin.workspace.report.font_report import FontReport
from fonte_plugin.workspace.report.glyph_picture import glyph_picture
from fonte_plugin.workspace.report.glyph_record import GlyphRecord, Maker
from fonte_plugin.workspace.report.look import STYLE
from fonte_plugin.workspace.report.nearest_section import nearest_section
from fonte_plugin.workspace.report.statements import description, google_fonts
from fonte_plugin.workspace.report.training import ModelRecord

WORDS = {
    Maker.DRAWN: "drawn: nothing in the font says that Fonte had a part in it",
    Maker.GENERATED: "generated: as the network drew it",
    Maker.ACCEPTED: "accepted: as the network drew it, looked at and accepted",
    Maker.EDITED: "edited: drawn by the network or built, and changed since",
    Maker.BUILT: "built: composed by rule of other glyphs",
    Maker.EMPTY: "empty",
    Maker.UNREADABLE: "cannot be read",
}


NEAREST = (
    "How near the shapes come to those that the network was taught by, and how near unrelated fonts come to each "
    "other. A figure, not a judgement: plain letters are alike in many fonts."
)


EDITABILITY = (
    "Joins at which a curve begins or ends, and straight lines. Smooth: one tangent on both sides, within 3 degrees. "
    "Even: and handles of the same length. A line that misses an axis by 8 degrees or less was meant to lie along it."
)


def page(report: FontReport, *, describe: bool = False) -> str:
    """The whole document."""
    parts = [
        _head(report),
        _summary(report),
        _glyphs(report),
        _making(report),
        section("Nearest training fonts", nearest_section(report.nearest), NEAREST),
        section("How it can be edited", _editability(report), EDITABILITY),
        _training(report.models),
        _findings(report),
        _statements(report, describe=describe),
        _notes(report.notes),
    ]
    title = escape(f"{report.name}: provenance")
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        'img-src data:">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head><body><main>{''.join(parts)}</main></body></html>\n"
    )


def section(title: str, body: str, lead: str = "") -> str:
    """A section with a heading; `body` and `lead` are HTML already."""
    return f"<section><h2>{escape(title)}</h2>{f'<p class=lead>{lead}</p>' if lead else ''}{body}</section>"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are HTML already."""
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _head(report: FontReport) -> str:
    specimen = [glyph for glyph in report.glyphs if glyph.char.isalnum() and glyph.outline.contours][:24]
    pictures = "".join(glyph_picture(glyph.outline, report, tight=True) for glyph in specimen)
    return (
        f"<header><p class=kicker>Provenance report</p><h1>{escape(report.name)}</h1>"
        f"<p class=lead>{escape(report.file)}, {today().isoformat()}</p><div class=specimen>{pictures}</div></header>"
    )


def _summary(report: FontReport) -> str:
    shown = [(Maker(maker), number) for maker, number in report.summary.items() if number]
    total = max(sum(number for _, number in shown), 1)
    bar = "".join(
        f'<span class="{maker}" style="width:{100 * number / total:.2f}%" title="{maker}: {number}"></span>'
        for maker, number in shown
    )
    legend = "".join(
        f'<li><i class="{maker}"></i><b>{number}</b> {escape(WORDS[maker])}</li>' for maker, number in shown
    )
    return section("Who drew it", f"<div class=bar>{bar}</div><ul class=legend>{legend}</ul>")


def _glyphs(report: FontReport) -> str:
    cells = "".join(_cell(glyph, report) for glyph in report.glyphs if glyph.maker is not Maker.EMPTY)
    lead = (
        "Each glyph in the colour of its maker. Beneath an edited one the outline as it was drawn is shown as a line."
    )
    return section("Every glyph", f"<div class=glyphs>{cells}</div>", lead)


def _cell(glyph: GlyphRecord, report: FontReport) -> str:
    details = "\n".join(_details(glyph))
    before: Outline | None = glyph.drawn if glyph.maker is Maker.EDITED else None
    moved = ""
    if glyph.maker is Maker.EDITED and glyph.moved is not None:
        moved = f"<small>{_units(glyph.moved.most)} at most</small>"
    return (
        f'<figure class="{glyph.maker}" title="{escape(details)}">{glyph_picture(glyph.outline, report, before)}'
        f"<figcaption>{escape(glyph.name)}{moved}</figcaption></figure>"
    )


def _details(glyph: GlyphRecord) -> list[str]:
    lines = [f"{glyph.name}: {glyph.maker}"]
    for key in ("model", "date", "seed", "temperature", "style", "references", "score", "parts", "composite"):
        value = glyph.origin.get(key)
        if value is not None:
            lines.append(f"{key}: {value:.2f}" if isinstance(value, float) else f"{key}: {value}")
    if (moved := glyph.moved) is not None and glyph.maker is Maker.EDITED:
        lines.append(f"moved: {moved.mean:.1f} units in the mean, {moved.most:.1f} at most")
        lines.append(f"shifted by {moved.shift:+.0f}, advance width {moved.advance:+.0f}")
    return lines


def _making(report: FontReport) -> str:
    runs: dict[tuple[str, ...], list[GlyphRecord]] = defaultdict(list)
    for glyph in report.by_machine:
        if "model" in glyph.origin:
            keys = ("date", "model", "seed", "temperature", "style", "references")
            runs[tuple(_said(glyph.origin.get(key)) for key in keys)].append(glyph)
    if not runs:
        return ""
    rows = [
        [*(escape(value) for value in run), _score(glyphs), f"<span class=names>{escape(_names(glyphs))}</span>"]
        for run, glyphs in sorted(runs.items())
    ]
    heads = ["Date", "Model", "Seed", "Temperature", "Style", "Shown to it", "Mean score", "Glyphs"]
    return section("How it was drawn", table(heads, rows), "One line for each time that glyphs were generated.")


def _score(glyphs: Sequence[GlyphRecord]) -> str:
    scores = [score for glyph in glyphs if isinstance(score := glyph.origin.get("score"), float)]
    return f"{sum(scores) / len(scores):.2f}" if scores else "–"


def _said(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return "".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _names(glyphs: Iterable[GlyphRecord]) -> str:
    return " ".join(glyph.char if glyph.char.isprintable() and glyph.char else glyph.name for glyph in glyphs)


def _editability(report: FontReport) -> str:
    words = {"generated": "by the network", "drawn": "not by it"}
    rows = []
    for name, found in report.editability.items():
        numbers = (
            *(_part(number, found.joins) for number in (found.corners, found.smooth, found.even)),
            *(_part(number, found.lines) for number in (found.horizontal, found.vertical, found.nearly)),
        )
        if found.joins or found.lines:
            rows.append([words[name], str(found.joins), *numbers[:3], str(found.lines), *numbers[3:]])
    heads = ["Drawn", "Joins", "Corners", "Smooth", "Even", "Lines", "Horizontal", "Vertical", "Nearly so"]
    return table(heads, rows) if rows else "<p>Nothing is drawn yet.</p>"


def _part(number: int, of: int) -> str:
    return f"{100 * number / of:.0f} %" if of else "–"


def _training(models: Sequence[ModelRecord]) -> str:
    return "".join(map(_model, models))


def _model(model: ModelRecord) -> str:
    data = model.data or {}
    facts = [f"<code>{escape(model.sha256 or 'hash not recorded')}</code>"]
    if not model.installed:
        facts.append("This model is not on this machine, so what it was trained on is not known here.")
        return section(f"Model {model.name}", f"<p>{' '.join(facts)}</p>")
    if model.licence:
        facts.append(f"Weights under {escape(model.licence)}.")
    licences = data.get("fonts_by_licence", {})
    rows = [[escape(name), f"{number:,}"] for name, number in sorted(licences.items(), key=lambda item: -item[1])]
    body = f"<p>{' '.join(facts)}</p>" + (table(["Licence", "Fonts"], rows) if rows else "")
    if model.families:
        listed = "".join(
            f"<li>{escape(one.family)} <small>{escape(one.licence)}, {one.fonts}</small></li>" for one in model.families
        )
        body += f"<details><summary>All {len({one.family for one in model.families}):,} families</summary>"
        body += f"<ul class=families>{listed}</ul></details>"
    fonts, families = data.get("fonts"), data.get("families")
    lead = f"Trained on {fonts:,} fonts of {families:,} families." if fonts and families else ""
    return section(f"Model {model.name}", body, lead)


def _findings(report: FontReport) -> str:
    if not report.findings:
        return section("Findings", "<p>fonte check finds nothing.</p>")
    kinds = Counter(finding.code for finding in report.findings)
    makers = {glyph.name: glyph.maker for glyph in report.glyphs}
    rows = []
    for code, number in kinds.most_common():
        glyphs = dict.fromkeys(finding.glyph for finding in report.findings if finding.code == code)
        tagged = " ".join(f'<span class="tag {makers.get(name, "drawn")}">{escape(name)}</span>' for name in glyphs)
        rows.append([escape(CODES.get(code, code)), str(number), f"<span class=names>{tagged}</span>"])
    return section("Findings", table(["What fonte check finds", "Times", "Glyphs"], rows))


def _statements(report: FontReport, *, describe: bool) -> str:
    body = f"<h3>For a submission to Google Fonts</h3><blockquote>{escape(google_fonts(report.name, report.summary, report.models, unmarked=report.unmarked))}</blockquote>"  # noqa: E501
    if describe:
        text = escape(description(report.summary, report.models, unmarked=report.unmarked))
        body += f"<h3>For the font's description (name ID 10)</h3><blockquote>{text}</blockquote>"
    return section(
        "To publish as it stands", body, "Read it first: you know what Fonte cannot, such as what you traced."
    )


def _notes(notes: Sequence[str]) -> str:
    return section("Notes", f"<ul>{''.join(f'<li>{escape(note)}</li>' for note in notes)}</ul>") if notes else ""


def _units(value: float) -> str:
    return f"{value:.0f} unit{'' if round(value) == 1 else 's'}"
