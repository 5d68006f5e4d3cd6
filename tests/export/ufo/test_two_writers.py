"""Two processes, or threads, that save into one UFO at the same time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import ufoLib2

from fonte_export import atomic
from fonte_export.errors import ExportError
from fonte_export.ufo import in_place
from fonte_export.ufo import snapshot as snapshot_module
from fonte_export.ufo.files import open_ufo
from fonte_export.ufo.layer import GENERATED, plan_layer, write_layer
from fonte_export.ufo.save_lock import save_lock
from fonte_export.ufo.snapshot import Snapshot


def everything_listed_is_there(ufo: Path) -> set[str]:
    """The glyphs of the layer, each of which can be read."""
    return {glyph.name for glyph in ufoLib2.Font.open(ufo).layers[GENERATED] if glyph.contours}


def test_a_glyph_on_its_way_into_the_list_is_not_taken_for_a_rest_of_a_killed_save(
    everything_ufo: Path, generated, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second writer comes when the first has written its GLIF and not yet the list that names it."""
    write_layer(everything_ufo, generated("n"))
    write, first = atomic.write_bytes, threading.current_thread()
    others: list[threading.Thread] = []
    errors: list[ExportError] = []

    def second() -> None:
        try:
            write_layer(everything_ufo, generated("b"))
        except ExportError as error:
            errors.append(error)

    def interrupted(path: Path, data: bytes) -> None:
        if path.name == "contents.plist" and threading.current_thread() is first:
            others.append(threading.Thread(target=second))
            others[0].start()
            others[0].join(0.5)  # as long as it is let
        write(path, data)

    monkeypatch.setattr(in_place.atomic, "write_bytes", interrupted)
    write_layer(everything_ufo, generated("H"))
    others[0].join(20)
    assert not others[0].is_alive()
    found = everything_listed_is_there(everything_ufo)
    assert {"H", "en.designers"} <= found, "the first, and what was there, by the designer's own name"
    assert ("b" in found) != bool(errors), "the second is there, or was told that it is not"
    assert all("changed by another program" in str(error) for error in errors)


def test_a_rest_is_left_alone_once_the_list_changed(everything_ufo: Path, generated) -> None:
    write_layer(everything_ufo, generated("Hn"))
    folder = everything_ufo / "glyphs.fonte.generated"
    contents = (folder / "contents.plist").read_bytes()
    unlisted = contents.replace(b"<key>H</key>", b"<key>J</key>").replace(b"H_.glif", b"J_.glif")
    (folder / "J_.glif").write_bytes((folder / "H_.glif").read_bytes())
    (folder / "contents.plist").write_bytes(unlisted)  # H_.glif is nobody's now
    snapshot = Snapshot.take(everything_ufo)
    with open_ufo(everything_ufo) as files:
        changes = plan_layer(files, GENERATED, {})
        assert list(changes.obsolete) == ["glyphs.fonte.generated/H_.glif"]
        (folder / "contents.plist").write_bytes(contents)  # and somebody's again
        with pytest.raises(ExportError, match="changed by another program"):
            in_place.save_in_place(files, changes, snapshot)
    assert (folder / "H_.glif").exists()


def test_the_lock_is_held_by_one_and_free_afterwards(tmp_path: Path) -> None:
    order: list[str] = []

    def wait() -> None:
        with save_lock(tmp_path / "Mine.ufo"):
            order.append("second")

    with save_lock(tmp_path / "Mine.ufo"):
        other = threading.Thread(target=wait)
        other.start()
        other.join(0.2)
        order.append("first")
    other.join(5)
    assert order == ["first", "second"]
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_goes_while_a_snapshot_looks_is_a_change_and_no_fault(
    everything_ufo: Path, generated, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The temporary files of another writer come and go."""
    names = snapshot_module._names
    passing = "glyphs/.a.glif.0123abcd.tmp"
    monkeypatch.setattr(snapshot_module, "_names", lambda path: names(path) | {passing})
    snapshot = Snapshot.take(everything_ufo)
    assert passing not in snapshot.files
    assert snapshot.changed() == {passing}
    (everything_ufo / "glyphs" / "broken.glif").unlink()
    monkeypatch.setattr(snapshot_module, "_names", lambda path: names(path) | {"glyphs/broken.glif"})
    assert snapshot.changed() == {"glyphs/broken.glif"}
