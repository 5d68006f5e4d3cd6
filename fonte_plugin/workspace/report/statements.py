"""Two paragraphs that a designer may publish: which glyphs a machine drew, and from what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fonte_plugin.notation.manifest import OPEN_LICENCES
from fonte_plugin.workspace.report.glyph_record import BY_MACHINE, Maker
from fonte_plugin.workspace.report.training import ModelRecord

UNMARKED = (
    "Marks are switched off for this font (org.fonte.unmarked in its lib, or a line in its note). What Fonte drew "
    "since bears none: it counts as drawn here, and only you can say which it is."
)


def google_fonts(
    name: str, summary: Mapping[str, int], models: Sequence[ModelRecord], *, unmarked: bool = False
) -> str:
    """The disclosure that a submission to Google Fonts asks for: the tools that drew outlines.

    Of a font whose marks are switched off nothing can be disclosed, and the paragraph says just that.
    """
    if unmarked:
        return (
            f"{name} was made with Fonte, which draws glyphs by machine learning, with its marks switched off. Which "
            "glyphs it drew is not recorded in the sources; the designer has to say."
        )
    if not _by_machine(summary):
        return f"No glyph of {name} is marked as drawn by a machine-learning tool."
    drawn = summary[Maker.DRAWN]
    sentences = [
        f"{name}: AI-assisted outlines. Of {_glyphs(_inked(summary))} with an outline, {drawn} "
        f"{'was' if drawn == 1 else 'were'} drawn without it. {_told(summary)}"
    ]
    sentences.extend(map(_model, models))
    sentences.append(
        "The network ran on the designer's own machine and took the style from glyphs that the designer had drawn. "
        "Each generated glyph is marked in the sources (lib key org.fonte.generated), and provenance.json lists every "
        "glyph with model, seed, date and how far its outline was moved afterwards."
    )
    return " ".join(sentences)


def description(summary: Mapping[str, int], models: Sequence[ModelRecord], *, unmarked: bool = False) -> str:
    """A sentence or two for the font's own description, name ID 10."""
    if unmarked:
        return "Made with Fonte, which draws glyphs by machine learning; which glyphs it drew is not recorded."
    if not _by_machine(summary):
        return "No glyph of this font is marked as drawn by a machine-learning tool."
    names = " and ".join(model.name for model in models)
    made = summary[Maker.GENERATED] + summary[Maker.ACCEPTED] + summary[Maker.EDITED]
    with_model = f", model {names}, trained on openly licensed fonts" if names and _all_open(models) else ""
    return (
        f"Completed with machine learning: {made + summary[Maker.BUILT]} of {_glyphs(_inked(summary))} were drawn or "
        f"built with Fonte (open source{with_model}) from glyphs that the designer drew{_edited(summary)}."
    )


def _told(summary: Mapping[str, int]) -> str:
    parts = []
    if summary[Maker.GENERATED]:
        parts.append(f"{summary[Maker.GENERATED]} as the network of Fonte (open source) drew them")
    if summary[Maker.ACCEPTED]:
        parts.append(f"{summary[Maker.ACCEPTED]} likewise, each accepted by the designer")
    if summary[Maker.EDITED]:
        parts.append(f"{summary[Maker.EDITED]} drawn or built by Fonte and edited by the designer")
    if summary[Maker.BUILT]:
        parts.append(f"{summary[Maker.BUILT]} composed by rule of other glyphs of the font")
    return f"The others: {'; '.join(parts)}."


def _model(model: ModelRecord) -> str:
    sha256 = f" (sha256 {model.sha256[:16]}…)" if model.sha256 else ""
    data = model.data or {}
    if not data.get("fonts"):
        return f"Model: {model.name}{sha256}; what it was trained on is not known here."
    licences = ", ".join(f"{count} {name}" for name, count in data.get("fonts_by_licence", {}).items())
    listed = ", all listed in provenance.json" if model.families else ""
    openly = " openly licensed" if _all_open([model]) else ""
    return (
        f"Model: {model.name}{sha256}, trained on {data['fonts']:,} fonts of {data.get('families', 0):,}{openly} "
        f"families ({licences}){listed}."
    )


def _all_open(models: Sequence[ModelRecord]) -> bool:
    """Whether every font behind the models is known to have an open licence."""
    licences = [name for model in models for name in (model.data or {}).get("fonts_by_licence", {"unknown": 0})]
    return bool(licences) and OPEN_LICENCES.issuperset(licences)


def _edited(summary: Mapping[str, int]) -> str:
    number = summary[Maker.EDITED]
    return f"; the designer edited {number} of them afterwards" if number else ""


def _by_machine(summary: Mapping[str, int]) -> int:
    return sum(summary[maker] for maker in BY_MACHINE)


def _inked(summary: Mapping[str, int]) -> int:
    return summary[Maker.DRAWN] + _by_machine(summary)


def _glyphs(number: int) -> str:
    return f"{number:,} glyph{'' if number == 1 else 's'}"
