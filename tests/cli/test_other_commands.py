from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path

import pytest
from fakes.command_line import Run
from fontTools.ttLib import TTFont


def test_export_compiles_every_format(run: Run, begun: Path, tmp_path: Path) -> None:
    result = run(
        "export", begun, "--ttf", "B.ttf", "--otf", "B.otf", "--woff2", "B.woff2", "--svg", "svg", "--proof", "B.png"
    )
    assert result.status == 0, result.err
    assert "glyf" in TTFont(tmp_path / "B.ttf")
    assert "CFF " in TTFont(tmp_path / "B.otf")
    assert (tmp_path / "B.woff2").read_bytes()[:4] == b"wOF2"
    assert (tmp_path / "svg" / "sprite.svg").exists()
    assert (tmp_path / "B.png").read_bytes()[:4] == b"\x89PNG"


def test_export_overwrites_nothing_unasked(run: Run, begun: Path, tmp_path: Path) -> None:
    (tmp_path / "B.ttf").write_bytes(b"mine")
    assert run("export", begun, "--ttf", "B.ttf").status == 2
    assert (tmp_path / "B.ttf").read_bytes() == b"mine"
    assert run("export", begun, "--ttf", "B.ttf", "--force").status == 0


def test_export_without_a_format_says_what_there_is(run: Run, begun: Path) -> None:
    result = run("export", begun)
    assert result.status == 2
    assert "--ttf" in result.sentence


def test_check_names_the_glyph_and_what_is_wrong_with_it(run: Run, begun: Path) -> None:
    findings = [json.loads(line) for line in run("check", begun, "--json").out.splitlines()]
    assert [(finding["glyph"], finding["code"]) for finding in findings] == [("o", "contour-count")]
    (begun / "glyphs" / "o.glif").unlink()
    contents = begun / "glyphs" / "contents.plist"
    contents.write_text(contents.read_text().replace("<key>o</key>\n    <string>o.glif</string>", ""))
    clean = run("check", begun)
    assert (clean.status, clean.out) == (0, "Nothing found.\n")


def test_models_are_added_listed_and_verified(run: Run, tiny_model: Path, tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "model"), "zip", tiny_model)
    added = run("models", "add", "model.zip")
    assert added.status == 0, added.err
    name = added.out.split()[1].rstrip(";")
    assert name in run("models", "list").out
    assert run("models", "verify", name).status == 0
    assert run("models", "add", "model.zip").status == 2


def test_a_folder_without_a_model_is_not_added(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run("models", "add", "empty")
    assert result.status == 2
    assert "model.onnx" in result.sentence
    assert not list((tmp_path / "home" / "models").iterdir())


def test_a_model_that_finds_no_room_is_not_added_and_leaves_nothing(
    run: Run, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    result = run("models", "add", tiny_model)
    assert result.status == 2
    assert result.sentence.endswith("(No space left on device); nothing was added.")
    assert not list((tmp_path / "home" / "models").iterdir())


def test_a_place_for_models_that_cannot_be_made_is_named(run: Run, tiny_model: Path, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(exist_ok=True)
    (tmp_path / "home" / "models").write_text("a file")
    result = run("models", "add", tiny_model)
    assert result.status == 2
    assert f"The folder {tmp_path / 'home' / 'models'} cannot be made" in result.sentence


def test_doctor_draws_a_glyph_with_the_model_that_ships(run: Run) -> None:
    result = run("doctor")
    assert result.status == 0, result.err
    assert "drew 'l'" in result.out


@pytest.mark.parametrize("arguments", [(), ("nonsense",), ("generate", "--nonsense")])
def test_a_wrong_command_line_is_exit_2(run: Run, arguments: tuple[str, ...]) -> None:
    from fonte_plugin.cli.main import main

    assert main(list(arguments)) == 2
