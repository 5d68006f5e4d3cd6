"""From the reviews of all masters of a designspace to files: a new folder for all, or each source itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from fonte_export.errors import ExportError
from fonte_plugin.workspace.jobs.family import Family, Master, check_family_target
from fonte_plugin.workspace.jobs.write_glyphs import Saved
from fonte_plugin.workspace.review.family_plan import Member, planned_for_all
from fonte_plugin.workspace.review.saving import save_into_source, save_new, writable


def save_family(
    designspace: Path,
    first: Member,
    others: Sequence[Member],
    target: Path,
    *,
    force: bool,
    mark_color: str | None,
    unmarked: bool = False,
) -> Saved:
    """All masters in a new folder with a designspace that names them, whole or not at all; nothing read is changed.

    `first` is the master under review, whose plan the others follow. The folder is that of `target`, the new
    designspace, where it has its name (`Kin/Kin.designspace`), else one of that name is made beside it. With `force` an
    old folder of a family is replaced. Raises SourceError and ExportError.
    """
    folder = family_folder(target)
    check_family_target(folder, designspace, force=force)
    family = Family.open(designspace)
    members, notes = planned_for_all(first, others)
    of_place = _of_place(family, members[0], members[1:])

    def write(master: Master, ufo: Path) -> Saved:
        member = of_place[master.place]
        return save_new(
            member.session,
            member.review,
            member.chars,
            ufo,
            force=False,
            mark_color=mark_color,
            unmarked=unmarked,
            plan=member.plan,
            alike=True,
        )

    written = family.write(folder, write, force=force, name=target.name)
    told = [note for one in written for note in one.notes]
    here = next(number for number, master in enumerate(family.masters) if of_place[master.place] is members[0])
    return Saved((folder / target.name,), written[here].glyphs, tuple(dict.fromkeys((*notes, *told))))


def _of_place(family: Family, first: Member, others: Sequence[Member]) -> dict[PurePosixPath, Member]:
    """Which member each master is, by its place. Raises ExportError where they are others by now."""
    read = {other.session.source.path.resolve(): other for other in others if other.session.source is not None}
    found = {master.place: read.get(master.source.path.resolve(), first) for master in family.masters}
    mine = [master.source.path.resolve() for master in family.masters if found[master.place] is first]
    ufo = first.session.source.ufo_path if first.session.source is not None else None
    if len(found) != len(others) + 1 or len(mine) != 1 or (ufo is not None and ufo.resolve() != mine[0]):
        raise ExportError(
            f"{family.path.name} has other masters than when it was opened; load it again, and save then.",
            path=family.path,
        )
    return found


def family_folder(target: Path) -> Path:
    """The folder for a designspace and its UFOs: its own, where that has its name, else one of that name beside it."""
    return target.parent if target.parent.name == target.stem else target.with_suffix("")


def save_into_masters(
    first: Member, others: Sequence[Member], *, mark_color: str | None, unmarked: bool = False
) -> Saved:
    """As `save_into_source`, into the master under review and with what is theirs into the others.

    A backup is made of each. Nothing is written where one of them was changed by another program since it was read.
    Raises ExportError and SourceError.
    """
    members, told = planned_for_all(first, others)
    wanted = [member for member in members[1:] if member.chars or not member.plan.is_empty]
    for member in wanted:
        _, snapshot = writable(member.session)
        snapshot.require_unchanged(sorted(snapshot.changed()))
    alike = bool(others)
    saved = _saved(members[0], mark_color=mark_color, unmarked=unmarked, alike=alike)
    notes = [*told, *saved.notes]
    for member in wanted:
        also = _saved(member, mark_color=mark_color, unmarked=unmarked, alike=alike)
        notes += (f"{member.name}: {note}" for note in also.notes if note not in saved.notes)
    with_glyphs = [member.name for member in wanted if member.chars]
    if with_glyphs:
        notes.insert(0, f"{', '.join(with_glyphs)} {'has' if len(with_glyphs) == 1 else 'have'} them too.")
    return replace(saved, notes=tuple(notes))


def _saved(member: Member, *, mark_color: str | None, unmarked: bool, alike: bool) -> Saved:
    return save_into_source(
        member.session,
        member.review,
        member.chars,
        mark_color=mark_color,
        unmarked=unmarked,
        plan=member.plan,
        alike=alike,
    )
