"""Whatever bytes are lost or changed, a source opens with all that is whole, or is refused in a sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from fontTools.misc import plistlib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tiny_font import save_binary, save_glyphs, save_ufo, save_ufo2, save_ufoz

from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.source import Source, open_source


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("originals")
    savers = {
        "ufo": save_ufo,
        "ufo2": save_ufo2,
        "ufoz": save_ufoz,
        "glyphs": save_glyphs,
        "ttf": lambda at: save_binary(at, "ttf"),
        "otf": lambda at: save_binary(at, "otf"),
    }
    return {kind: save(folder) for kind, save in savers.items()}


def damaged(data: bytes, draw: st.DataObject) -> bytes:
    """The bytes cut short or with one of them changed."""
    at = draw.draw(st.integers(0, len(data) - 1), label="at")
    if draw.draw(st.booleans(), label="truncate"):
        return data[:at]
    flip = draw.draw(st.integers(1, 255), label="xor")
    return data[:at] + bytes([data[at] ^ flip]) + data[at + 1 :]


def opened(path: Path) -> Source | None:
    """The source, used in every way there is; None if it was refused. Any other exception is let through."""
    try:
        source = open_source(path)
    except SourceError as error:
        sentence = str(error)
    else:
        for char in source.drawn:
            source.outline(char)
        source.base_for_writing()
        return source
    assert path.name in sentence
    return None


pytestmark = pytest.mark.slow

FUZZ = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("kind", ["ufo", "ufo2"])
def test_damage_to_one_file_of_a_ufo_leaves_every_glyph_of_the_other_files_intact(kind, originals, tmp_path):
    original = originals[kind]
    whole = open_source(original)
    files = sorted(path.relative_to(original) for path in original.rglob("*") if path.is_file())
    built_on = {"o.glif": {"odieresis"}, "period.glif": {"odieresis"}}
    glyph_of = {file.name: name for name, file in contents(original).items()}

    @FUZZ
    @given(file=st.sampled_from(files), draw=st.data())
    def check(file: Path, draw: st.DataObject) -> None:
        copy = tmp_path / original.name
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(original, copy)
        (copy / file).write_bytes(damaged((copy / file).read_bytes(), draw))
        source = opened(copy)
        if file.suffix == ".glif":
            assert source is not None
            touched = {glyph_of[file.name]} | built_on.get(file.name, set())
            for name in set(whole.glyphs) - touched:
                assert source.glyphs[name] == whole.glyphs[name]
            assert {problem.facts["glyph"] for problem in source.problems} <= touched
        elif source is not None and file.name not in ("contents.plist", "metainfo.plist"):
            assert source.glyphs == whole.glyphs

    check()


def contents(ufo: Path) -> dict[str, Path]:
    names = plistlib.loads((ufo / "glyphs" / "contents.plist").read_bytes())
    return {name: Path(file) for name, file in names.items()}


@pytest.mark.parametrize("kind", ["ufoz", "ttf", "otf", "glyphs"])
def test_damage_to_a_font_in_one_file_is_a_source_or_a_sentence(kind, originals, tmp_path):
    data = originals[kind].read_bytes()
    path = tmp_path / originals[kind].name

    @settings(FUZZ, max_examples=25 if kind == "glyphs" else 120)
    @given(draw=st.data())
    def check(draw: st.DataObject) -> None:
        path.write_bytes(damaged(data, draw))
        opened(path)

    check()
