"""The plan for a font as files of a UFO: moved outlines and advances, groups and kerning, built signs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.ufo.additions import plan_additions
from fonte_export.ufo.bearings import Growth, respace
from fonte_export.ufo.files import UfoFiles
from fonte_export.ufo.kerning_files import kerning_files, read_kerning
from fonte_plugin.design.spacing.kerning import Pair
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.jobs.build_signs import build_signs
from fonte_plugin.workspace.jobs.existing_kerning import BESIDE, FEATURES, KERN_FEATURE, MARKER, existing_of_source
from fonte_plugin.workspace.jobs.kern_font import Kernable
from fonte_plugin.workspace.review.font_plan import FontPlan, Groups, is_group, merged_groups
from fonte_plugin.workspace.review.session import Session
from fonte_plugin.workspace.review.standing import growth_to
from fonte_plugin.workspace.sources.formats import BINARY
from fonte_plugin.workspace.sources.source import Source, open_source


@dataclass(slots=True)
class PlanFiles:
    """Works out which files change; `notes` then says which parts of the plan could not be written."""

    plan: FontPlan
    source: Source | None
    """The font as it is on disk now, so that nothing is done twice."""
    generated: Sequence[GeneratedGlyph]
    """Glyphs that are saved with it, and are in the UFO already."""
    units_per_em: float
    mark_color: str | None
    alike: bool = False
    """Signs are built so that the masters of a family interpolate."""
    notes: list[str] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        plan: FontPlan,
        session: Session,
        generated: Sequence[GeneratedGlyph],
        mark_color: str | None = None,
        *,
        alike: bool = False,
    ) -> PlanFiles:
        """Raises SourceError if the source cannot be read any more."""
        source = session.source
        if source is not None and source.ufo_path is not None and (plan.bearings or plan.signs):
            source = open_source(source.path)
        return cls(plan, source, generated, session.upm, mark_color, alike)

    def changes(self, files: UfoFiles) -> Mapping[str, bytes]:
        """The files of the UFO that change, by relative path; signs are built from the spaced glyphs."""
        respaced = respace(files, self.growths())
        self.notes += respaced.problems.values()
        changed = dict(respaced.files)
        if self.plan.signs:
            changed |= self._signs(files.with_files(changed), respaced.grown)
        return {**changed, **self._kerning(files.with_files(changed))}

    def _signs(self, files: UfoFiles, grown: Mapping[str, Growth]) -> Mapping[str, bytes]:
        generated = [glyph.source for glyph in self.generated]
        signs, alike = self.plan.signs, self.alike
        built = build_signs(self.source, generated, signs, self.units_per_em, compatible=alike, grown=grown)
        additions = plan_additions(files, built.glyphs, mark_color=self.mark_color)
        self.notes += [*built.notes, *additions.skipped.values()]
        return additions.files

    def _kerning(self, files: UfoFiles) -> Mapping[str, bytes]:
        groups, theirs = read_kerning(files)
        pairs, needed = self._written(files.contents())
        if not pairs:
            return {}
        changed = dict(kerning_files(files, merged_groups(groups, needed), {**self._compiled(), **theirs, **pairs}))
        text = files.read(FEATURES).decode("utf-8", "replace") if FEATURES in files.names else ""
        if not theirs and KERN_FEATURE.search(text) and MARKER not in text:
            changed[FEATURES] = (text + BESIDE).encode("utf-8")
        return changed

    def _compiled(self) -> Mapping[Pair, float]:
        """The kerning of a compiled source, which a UFO made from it lacks; the planned pairs are added to it."""
        source = self.source
        if source is None or source.kind not in BINARY.values():
            return {}
        return existing_of_source(source, Kernable.read(source).glyphs).designed.pairs

    def growths(self) -> dict[str, Growth]:
        """By how much side bearings of the source grow, by glyph name."""
        found: dict[str, Growth] = {}
        for name, bearings in self.plan.bearings.items():
            glyph = self.source.glyphs.get(name) if self.source else None
            if glyph is not None:
                found[name] = growth_to(Outline.from_drawable(glyph, glyph.width), bearings)
        return found

    def _written(self, known: Iterable[str]) -> tuple[dict[Pair, float], Groups]:
        """The pairs whose glyphs are in the file, and the groups of them."""
        there = frozenset(known)
        groups = {
            name: kept
            for name, members in self.plan.groups.items()
            if (kept := tuple(glyph for glyph in members if glyph in there))
        }
        pairs = {
            pair: value
            for pair, value in self.plan.pairs.items()
            if all(is_group(name) or name in there for name in pair)
        }
        waiting = len(self.plan.pairs) - len(pairs)
        if waiting:
            text = "1 pair waits" if waiting == 1 else f"{waiting} pairs wait"
            self.notes.append(f"{text} until the glyphs are saved that it kerns.")
        return pairs, groups
