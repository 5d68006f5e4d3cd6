"""Each path that saves, of the command line and of the window, on a small font."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ufoLib2
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_export.compiled.compile import write_otf, write_ttf, write_woff2
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.proof.svg import write_svgs
from fonte_export.proof.write import write_proof
from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.accept import accept_into_default
from fonte_export.ufo.layer import write_layer
from fonte_export.ufo.write import write_ufo
from fonte_plugin.completion.references import named
from fonte_plugin.design.spacing.learned_kerning import KernSettings
from fonte_plugin.engine.store import add as add_model
from fonte_plugin.notation.grammar import fingerprint
from fonte_plugin.notation.manifest import MANIFEST_NAME, NETWORK_NAME, ModelManifest
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GenerateRequest, GlyphResult, Origin
from fonte_plugin.workspace.jobs.complete_family import FamilyJob, write_family
from fonte_plugin.workspace.jobs.family import Family
from fonte_plugin.workspace.jobs.kern_font import KerningJob, kern_font
from fonte_plugin.workspace.jobs.space_font import SpacingJob, space_font
from fonte_plugin.workspace.report.write import ReportJob, write_report
from fonte_plugin.workspace.review.autosave import Autosave
from fonte_plugin.workspace.review.family_plan import Member
from fonte_plugin.workspace.review.family_saving import save_family
from fonte_plugin.workspace.review.font_plan import FontPlan
from fonte_plugin.workspace.review.masters import Siblings
from fonte_plugin.workspace.review.saving import export_font, save_into_source, save_layer, save_new
from fonte_plugin.workspace.review.session import open_session
from fonte_plugin.workspace.settings import Settings, save_settings

ORIGIN = Origin("model 1", 3, 0.5, "serif", "no", "0" * 64, "2026-01-01")


def glyph(char: str, step: int = 0) -> Glyph:
    corners = ((50.0 + step, 0.0), (450.0, 0.0), (450.0, 700.0), (50.0 + step, 700.0))
    return named(char, Outline(500, (Contour.path(corners[0], [(corner,) for corner in corners[1:]]),)))


CORNERS = {
    "A": ((20, 0), (480, 0), (250, 700)),
    "T": ((20, 600), (210, 600), (210, 0), (290, 0), (290, 600), (480, 600), (480, 700), (20, 700)),
    "V": ((250, 0), (480, 700), (20, 700)),
}


def cornered(char: str) -> Glyph:
    first, *others = ((float(x), float(y)) for x, y in CORNERS[char])
    return named(char, Outline(520, (Contour.path(first, [(corner,) for corner in others]),)))


def begun(path: Path) -> None:
    """Nine drawn letters, some of which want kerning, an empty one, kerning and a feature."""
    drawn = [*(glyph(char) for char in "noHOae"), *map(cornered, CORNERS)]
    write_ufo(path, [GeneratedGlyph(one) for one in drawn], mark_color=None)
    font = ufoLib2.Font.open(path)
    for name in [one.name for one in drawn]:
        font[name].lib.pop(LIB_KEY, None)
        font[name].note = None
    font.newGlyph("b").unicodes = [0x62]
    font.kerning[("n", "o")] = -10
    font.features.text = "feature liga { sub n by o; } liga;"
    font.save()


NEW = [GeneratedGlyph(glyph(char, 7), {"model": "model 1", "seed": 3}) for char in "bdpqR"]


@dataclass(frozen=True)
class SavingPath:
    """`save` writes; `source` may not be lost, `target` is what is made. `prepare` comes before the fault."""

    name: str
    save: Callable[[Path, Path], Any]
    target: str = ""
    prepare: Callable[[Path, Path], Any] = field(default=lambda _source, _target: None)
    in_place: bool = False
    """the source itself is written to"""
    repeatable: bool = True
    """the same save gives the same bytes, so that a target can be compared with what it should be"""


def _reviewed(source: Path) -> tuple[Any, Any]:
    session = open_session(source)
    review = session.begin()
    for char in "bdpqR":
        review = review.with_result(GlyphResult(char, char, (Candidate(0, glyph(char, 7).outline, 0.8),)), ORIGIN)
    return session, review.accept("bdpqR")


def _window(save: Callable[..., Any], *to: str, **options: Any) -> Callable[[Path, Path], Any]:
    def run(source: Path, target: Path) -> Any:
        session, review = _reviewed(source)
        return save(session, review, "bdpqR", *([target] if to else []), mark_color=None, **options)

    return run


PLAN = FontPlan(bearings={"n": (60.0, 40.0)}, pairs={("o", "n"): -25.0, ("H", "O"): -15.0}, signs="-")


def _kerned(source: Path, target: Path) -> None:
    kern_font(KerningJob(source, target, settings=KernSettings(kinds=frozenset({(0, 0), (0, 1), (1, 1)}))))


def _designspace(source: Path, _target: Path) -> None:
    """A family of the font and of a bolder one, beside it."""
    bold = source.with_name("Bold.ufo")
    write_ufo(bold, [GeneratedGlyph(glyph(char, 20)) for char in "noHOae"])
    document = DesignSpaceDocument()
    document.addAxisDescriptor(tag="wght", name="Weight", minimum=0, default=0, maximum=1)
    for path, weight in ((source, 0), (bold, 1)):
        document.addSourceDescriptor(path=str(path), name=path.stem, location={"Weight": weight})
    document.write(source.with_name("Family.designspace"))


def _family(source: Path, target: Path) -> None:
    space = source.with_name("Family.designspace")
    write_family(FamilyJob(GenerateRequest("bdpqR"), space, target), Family.open(space), [NEW, NEW])


def _new_designspace(source: Path, target: Path) -> None:
    space = source.with_name("Family.designspace")
    session, review = _reviewed(space)
    (other,) = Siblings.read(space).others
    first = Member("Regular", session, review, "bdpqR", PLAN)
    bold = Member("Bold", other.session, other.session.begin(), "")
    save_family(space, first, [bold], target / "Family.designspace", force=False, mark_color=None)


def _given_model(source: Path, _target: Path) -> None:
    """A model whose network is a few bytes: it is copied and compared, not run."""
    given = source.with_name("given")
    given.mkdir()
    (given / NETWORK_NAME).write_bytes(b"network" * 1000)
    digest = hashlib.sha256(b"network" * 1000).hexdigest()
    manifest = ModelManifest("given", "1", digest, 1, 1, 8, 512, grammar_fingerprint=fingerprint())
    (given / MANIFEST_NAME).write_text(manifest.to_json(), encoding="utf-8")


def _add_model(source: Path, _target: Path) -> None:
    add_model(source.with_name("given"))


def _exported(source: Path, target: Path) -> None:
    export_font(*_reviewed(source), "bdpqR", target)


def _autosave(source: Path, target: Path) -> None:
    Autosave(source, path=target).save(_reviewed(source)[1])


PATHS = (
    SavingPath("new UFO", lambda s, t: write_ufo(t, NEW, base=s), "New.ufo"),
    SavingPath("UFO over an old one", lambda s, t: write_ufo(t, NEW, base=s, force=True), "New.ufo",
               lambda s, t: write_ufo(t, NEW[:1], base=s)),
    SavingPath("new UFOZ", lambda s, t: write_ufo(t, NEW, base=s), "New.ufoz", repeatable=False),
    SavingPath("layer of the source", lambda s, t: write_layer(s, NEW), in_place=True),
    SavingPath("layer once more", lambda s, t: write_layer(s, NEW), in_place=True,
               prepare=lambda s, t: write_layer(s, [GeneratedGlyph(glyph("b", 3))])),
    SavingPath("accepted into the source", lambda s, t: accept_into_default(s, list("bdpqR")), in_place=True,
               prepare=lambda s, t: write_layer(s, NEW)),
    SavingPath("TTF", lambda s, t: write_ttf(s, t), "New.ttf", lambda s, t: t.write_bytes(b"old")),
    SavingPath("OTF", lambda s, t: write_otf(s, t), "New.otf"),
    SavingPath("WOFF2", lambda s, t: write_woff2(s, t), "New.woff2"),
    SavingPath("SVG files", lambda s, t: write_svgs(s, t), "svg"),
    SavingPath("proof", lambda s, t: write_proof(s, t, force=True), "New.pdf", lambda s, t: t.write_bytes(b"old")),
    SavingPath("report", lambda s, t: write_report(ReportJob(s, t)), "report"),
    SavingPath("kerned UFO", _kerned, "New.ufo"),
    SavingPath("spaced UFO", lambda s, t: space_font(SpacingJob(s, t)), "New.ufo"),
    SavingPath("family", _family, "Family", _designspace),
    SavingPath("model added", _add_model, "home/models/given-1", _given_model),
    SavingPath("window: new UFO", _window(save_new, "to", force=False), "New.ufo"),
    SavingPath("window: new designspace", _new_designspace, "Family", _designspace),
    SavingPath("window: layer", _window(save_layer), in_place=True),
    SavingPath("window: the source itself", _window(save_into_source), in_place=True),
    SavingPath("window: new UFO, planned", _window(save_new, "to", force=False, plan=PLAN), "New.ufo"),
    SavingPath("window: the source, planned", _window(save_into_source, plan=PLAN), in_place=True),
    SavingPath("window: TTF", _exported, "New.ttf"),
    SavingPath("window: review kept", _autosave, "review.json", _autosave, repeatable=False),
    SavingPath("window: settings", lambda s, t: save_settings(Settings(threads=2), t), "settings.json",
               lambda s, t: save_settings(Settings(threads=1), t)),
)  # fmt: skip
