"""A save that is killed between any two steps, or in the middle of a write, leaves a font that can be read."""

from __future__ import annotations

import os
import shutil

import pytest
import ufoLib2

from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.ufo.accept import accept_into_default
from fonte_export.ufo.layer import write_layer
from fonte_export.ufo.write import write_ufo

pytestmark = pytest.mark.slow

STEPS = ("open", "write", "fsync", "replace", "rename", "unlink", "mkdir", "rmdir", "chmod")


class Killed(BaseException):
    """The process is gone: from here on no system call succeeds, so no clean-up runs either."""


class Kill:
    """Lets `after` system calls that write pass and then stops all; a write it stops is half done."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steps, self.after, self.dead = 0, 0, False
        for name in STEPS:
            monkeypatch.setattr(os, name, self._step(name, getattr(os, name)))

    def arm(self, after: int) -> None:
        self.steps, self.after, self.dead = 0, after, False

    def disarm(self) -> None:
        self.after = 10**9
        self.dead = False

    def _step(self, name, call):
        def step(*arguments, **options):
            if name == "open" and not arguments[1] & os.O_CREAT:
                return call(*arguments, **options)  # reading is no step
            self.steps += 1
            if self.dead or self.steps > self.after:
                if name == "write" and not self.dead:
                    call(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                self.dead = True
                raise Killed
            # the disk of a test need not be waited for
            return None if name == "fsync" else call(*arguments, **options)

        return step


def glyphs_of(path):
    """Layer to glyph name to what is drawn; reading it all is the proof that it can be read."""
    font = ufoLib2.Font.open(path, lazy=False)

    def drawing(glyph):
        points = [(p.x, p.y, p.segmentType) for contour in glyph for p in contour]
        return (glyph.width, tuple(glyph.unicodes), glyph.note, tuple(points), len(glyph.anchors))

    return {layer.name: {glyph.name: drawing(glyph) for glyph in layer} for layer in font.layers}


@pytest.fixture
def kill(monkeypatch):
    kill = Kill(monkeypatch)
    kill.disarm()
    return kill


@pytest.fixture
def sound_ufo(everything_ufo):
    """The font with everything in it, but without the truncated glyph, so that all of it must be readable."""
    listing = everything_ufo / "glyphs/contents.plist"
    listing.write_text(listing.read_text().replace("<key>broken</key><string>broken.glif</string>", ""))
    return everything_ufo


def every_kill(kill, original, action):
    """Run `action` on copies of `original`, killed after 0, 1, 2 ... steps; yield each wreck, at last the result."""
    work = original.with_name("work") / original.name
    after = 0
    while True:
        shutil.rmtree(work.parent, ignore_errors=True)
        work.parent.mkdir()
        (shutil.copytree if original.is_dir() else shutil.copy2)(original, work)
        kill.arm(after)
        try:
            action(work)
        except Killed:
            kill.disarm()
            yield work
        else:
            kill.disarm()
            yield work
            return
        after += 1


@pytest.mark.parametrize("kind", ["new layer", "layer there", "one glyph", "ufoz"])
def test_a_killed_layer_is_old_or_new_and_the_rest_is_untouched(kill, sound_ufo, generated, draw, tree, kind):
    ufo = sound_ufo
    if kind == "ufoz":
        ufo = sound_ufo.with_suffix(".ufoz")
        write_ufo(ufo, [], base=sound_ufo)
    if kind in ("layer there", "ufoz"):
        write_layer(ufo, generated("Hnao"))
    old, files = glyphs_of(ufo), tree(ufo)
    wanted = [GeneratedGlyph(draw(char)) for char in ("b" if kind == "one glyph" else "Hnbuvxyzkl")]
    trials, states = 0, []
    for work in every_kill(kill, ufo, lambda path: write_layer(path, wanted)):
        trials += 1
        now = glyphs_of(work)
        states.append(now)
        if ufo.is_dir():
            after = tree(work)
            assert all(after[name] == files[name] for name in files
                       if name != "layercontents.plist" and "fonte.generated" not in name)  # fmt: skip
        write_layer(work, wanted)  # and the next save goes through, and leaves nothing lying about
        again = glyphs_of(work)
        assert not list(work.parent.rglob("*.tmp")) or not ufo.is_dir()
        if ufo.is_dir():
            listed = len(again["fonte.generated"]) + 1
            assert len(list((work / "glyphs.fonte.generated").iterdir())) == listed
    new = states[-1]
    assert new != old
    assert all(state in (old, new) for state in states)
    assert states == sorted(states, key=lambda state: state == new)  # never back from new to old
    assert again == new
    assert trials >= {"ufoz": 5, "one glyph": 12}.get(kind, 50)


def test_a_killed_acceptance_loses_no_drawing(kill, sound_ufo, generated, tree, tmp_path):
    """Some glyphs may be accepted and others not yet, but each is whole, and what it replaced is kept."""
    ufo = sound_ufo
    write_layer(ufo, generated("Hnaob"))
    old, files = glyphs_of(ufo), tree(ufo)
    names = ["H", "en.designers", "a", "o", "b"]
    final, trials = None, 0
    for work in every_kill(kill, ufo, lambda path: accept_into_default(path, names)):
        trials += 1
        now = glyphs_of(work)
        for name, drawing in old["foreground"].items():
            if now["foreground"][name] != drawing:
                assert name in names
                assert now["foreground"][name][3] == old["fonte.generated"][name][3]
                assert not drawing[3] or now["fonte.previous"][name] == drawing
        assert now["fonte.generated"] == old["fonte.generated"]
        after = tree(work)
        changed = {name for name in files if after[name] != files[name]}
        assert changed <= {"glyphs/zz odd name.glif", "glyphs/N_N.glif", "glyphs/o.glif", "glyphs/contents.plist",
                           "lib.plist", "layercontents.plist"}  # fmt: skip
        accept_into_default(work, names)
        final = glyphs_of(work)
        assert all(final["foreground"][name][3] == old["fonte.generated"][name][3] for name in names)
        assert final["fonte.previous"] == {"a": old["foreground"]["a"]}
    assert trials > 50


@pytest.mark.parametrize("suffix", [".ufo", ".ufoz"])
def test_a_killed_new_font_is_absent_or_whole_and_never_harms_the_one_it_replaces(
    kill, sound_ufo, generated, tree, suffix
):
    target = sound_ufo.with_name(f"target{suffix}")
    write_ufo(target, generated("on"))
    old, before = glyphs_of(target), tree(sound_ufo)

    def action(path):
        write_ufo(path, generated("Hnb"), base=sound_ufo, force=True)

    states = [glyphs_of(work) for work in every_kill(kill, target, action)]
    assert len(states) >= (80 if suffix == ".ufo" else 2)
    assert all(state in (old, states[-1]) for state in states)
    assert states[-1] != old
    assert tree(sound_ufo) == before
