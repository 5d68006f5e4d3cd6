from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import ufoLib2
from fakes.command_line import Run

from fonte_plugin.cli import generate, many_sources
from fonte_plugin.errors import RequestError, SourceError
from fonte_plugin.workspace.sources.collection import fonts_in, is_collection, targets

ARGS = ("--chars", "A", "--candidates", "1", "--temperature", "0", "--seed", "0")


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Path:
    """Two sound fonts, one of them a floor below, and a UFO that cannot be read between them."""
    fonts = tmp_path / "fonts"
    shutil.copytree(begun, fonts / "a" / "First.ufo")
    shutil.copytree(begun, fonts / "Third.ufo")
    (fonts / "Second.ufo").mkdir()
    (fonts / "Second.ufo" / "metainfo.plist").write_text("no property list")
    (fonts / "notes.txt").write_text("not a font")
    return fonts


def test_of_a_folder_each_font_is_completed_and_one_that_cannot_be_read_costs_no_other(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    result = run("generate", folder, "--out", "Out", "--jobs", "2", *ARGS)
    assert result.status == 3, result.err
    for name in ("a/First.ufo", "Third.ufo"):
        assert "A" in ufoLib2.Font.open(tmp_path / "Out" / name)
    assert not (tmp_path / "Out" / "Second.ufo").exists()
    *lines, last = result.out.splitlines()
    assert len(lines) == 3
    [bad] = [line for line in lines if "Second.ufo" in line]
    assert bad.rstrip().endswith("."), "a sentence"
    assert last == "2 fonts completed, 1 failed. All are in Out."


def test_what_is_there_already_is_kept_and_the_rest_is_drawn_when_it_is_run_again(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "Out" / "Third.ufo"
    kept.mkdir(parents=True)
    result = run("generate", folder, "--out", "Out", "--json", *ARGS)
    events = [json.loads(line) for line in result.out.splitlines()]
    status = {Path(event["source"]).name: event["status"] for event in events[:-1]}
    assert status == {"First.ufo": "done", "Second.ufo": "failed", "Third.ufo": "kept"}
    assert list(kept.iterdir()) == []
    assert {name: events[-1][name] for name in ("sources", "done", "kept", "failed", "partly")} == {
        "sources": 3,
        "done": 1,
        "kept": 1,
        "failed": 1,
        "partly": 0,
    }


def test_one_source_of_many_comes_out_as_it_does_alone(run: Run, folder: Path, begun: Path, tmp_path: Path) -> None:
    assert run("generate", begun, "--out", "Alone.ufo", *ARGS).status == 0
    assert run("generate", folder / "Third.ufo", folder / "a" / "First.ufo", "--out", "Out", *ARGS).status == 0
    alone, among = tmp_path / "Alone.ufo" / "glyphs", tmp_path / "Out" / "First.ufo" / "glyphs"
    assert (alone / "A_.glif").read_bytes() == (among / "A_.glif").read_bytes()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--out", "New.ufo"), "Many sources go to a folder"),
        ((), "Many sources go to a folder"),
        (("--out", "Out", "--ttf", "New.ttf"), "--ttf is for a single source"),
        (("--out", "Out", "--jobs", "-1"), "--jobs -1 is not possible"),
        (("--out", "Out", "--jobs", "2", "--dask", "tcp://127.0.0.1:1"), "--jobs is for this machine"),
    ],
)
def test_what_many_sources_cannot_have_is_refused_before_anything_is_drawn(
    run: Run, folder: Path, tmp_path: Path, options: tuple[str, ...], sentence: str
) -> None:
    result = run("generate", folder, *options)
    assert result.status == 2
    assert sentence in result.err
    assert not (tmp_path / "Out").exists()


def test_jobs_and_an_empty_folder_are_refused(run: Run, begun: Path, tmp_path: Path) -> None:
    assert "--jobs is for many sources" in run("generate", begun, "--out", "New.ufo", "--jobs", "2").err
    assert "--dask is for many sources" in run("generate", begun, "--out", "New.ufo", "--dask", "here").err
    (tmp_path / "empty").mkdir()
    assert "There is no font in" in run("generate", tmp_path / "empty", "--out", "Out").err


def test_every_option_of_generate_is_handed_on_or_refused() -> None:
    parser = argparse.ArgumentParser()
    generate.add_arguments(parser)
    known = set(vars(parser.parse_args([]))) - {"run"}
    handed_on = {*many_sources.VALUES, *many_sources.FLAGS, *many_sources.ALONE}
    assert known == handed_on | {"source", "out", "jobs", "dask", "threads", "json"}


def test_masters_go_with_their_designspace_and_what_was_written_is_no_source(tmp_path: Path) -> None:
    for name in ("Light.ufo", "Bold.ufo", "Other.ufo", "Out/Done.ufo"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "metainfo.plist").touch()
    sources = "".join(f'<source filename="{name}.ufo" name="{name}"/>' for name in ("Light", "Bold"))
    family = tmp_path / "Family.designspace"
    family.write_text(f'<designspace format="4.1"><axes/><sources>{sources}</sources></designspace>')
    assert fonts_in(tmp_path, tmp_path / "Out") == [family, tmp_path / "Other.ufo"]
    assert not is_collection(tmp_path / "Other.ufo")
    with pytest.raises(SourceError):
        fonts_in(tmp_path / "Out", tmp_path / "Out" / "Done.ufo")


def test_sources_of_one_name_go_to_places_of_their_own() -> None:
    sources = [Path(name) for name in ("a/One.ttf", "a/One.otf", "b/Two.ufo", "c/Two.ufo", "Family.designspace")]
    places = targets(sources, None, Path("Out"))
    assert [str(place) for place in places.values()] == [
        "Out/One-ttf.ufo",
        "Out/One-otf.ufo",
        "Out/b-Two-ufo.ufo",
        "Out/c-Two-ufo.ufo",
        "Out/Family",
    ]
    with pytest.raises(RequestError, match="the same place"):
        targets([Path("a/x/Two.ufo"), Path("b/x/Two.ufo")], None, Path("Out"))


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "Out").write_text("a file")
    result = run("generate", folder, "--out", "Out", *ARGS)
    assert result.status == 2
    assert "The folder Out cannot be made" in result.sentence


def test_an_interrupted_run_says_what_is_kept_and_goes_on_later(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = many_sources._run_all

    def interrupted(*arguments: object) -> Iterator[many_sources.Completed]:
        yield next(whole(*arguments))
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(many_sources, "_run_all", interrupted)
        result = run("generate", folder, "--out", "Out", *ARGS)
    assert result.status == 130
    assert result.sentence == (
        "fonte: interrupted after 1 of 3; what is in Out is whole, and the same command draws the rest."
    )
    assert run("generate", folder, "--out", "Out", *ARGS).status == 3, "but for the one that cannot be read"
    assert {path.name for path in (tmp_path / "Out").rglob("*.ufo")} == {"First.ufo", "Third.ufo"}
