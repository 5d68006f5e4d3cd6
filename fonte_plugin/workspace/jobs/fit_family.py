"""Spacing and kerning of all masters of a designspace, written to a new folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.jobs.family import Family, Made, Master, check_family_target
from fonte_plugin.workspace.jobs.kern_font import Kerned, KerningJob, kern_master, kern_source
from fonte_plugin.workspace.jobs.space_font import Spacing, SpacingJob, space_source
from fonte_plugin.workspace.sources.formats import format_of


def is_for_family(source: Path, out: Path, master: str | None) -> bool:
    """Whether a job is for all masters: a designspace of which none is named, and no UFO to write to."""
    whole = master is None and out.suffix.lower() not in (".ufo", ".ufoz")
    return whole and source.is_file() and format_of(source) == "designspace"


def space_family(job: SpacingJob) -> dict[str, Spacing]:
    """Space every master by its own rhythm, into the new folder `out`, whole or not at all. By the name of the master.

    Raises RequestError, SourceError or ExportError, one sentence each.
    """

    def write(master: Master, target: Path) -> Spacing:
        return space_source(replace(job, source=master.source.path, out=target), master.source)

    return _in_folder(job.source, job.out, write, force=job.force)


def kern_family(job: KerningJob) -> dict[str, Kerned]:
    """Kern the first master as a font by itself, and the others in its groups and pairs by values of their own.

    Written to the new folder `out`, whole or not at all; by the name of the master, the first one before all others.
    """
    model = KernModel.load(kerning_model_file())
    first: list[Kerned] = []

    def write(master: Master, target: Path) -> Kerned:
        own = replace(job, source=master.source.path, out=target)
        if first:
            return kern_master(own, master.source, model, first[0])
        done = kern_source(own, master.source, model)
        first.append(done)
        return done

    return _in_folder(job.source, job.out, write, force=job.force)


def _in_folder(source: Path, out: Path, write: Callable[[Master, Path], Made], *, force: bool) -> dict[str, Made]:
    check_family_target(out, source, force=force)
    family = Family.open(source)
    made = family.write(out, write, force=force)
    return {master.name: one for master, one in zip(family.masters, made, strict=True)}
