"""The plug-in inside a real FontForge, without a window."""

from __future__ import annotations

import json
import os
import re
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from fonte_export.provenance import OFF_LINE
from fonte_plugin.adapters.marks import LOST, NOT_MARKED
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.workspace.report.font_report import gather

SESSION = Path(__file__).with_name("fontforge_session.py")


def run_session(python: str, fonte: Path, model: Path, how: str, home: Path, packages: Path | None) -> dict[str, Any]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    if packages is not None:
        environment["PYTHONPATH"] = str(packages)
    command = [python, str(SESSION), str(fonte), str(model), how, str(home / "saved.sfd")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    lines = [line for line in done.stdout.splitlines() if line.startswith("REPORT")]
    assert lines, done.stdout + done.stderr
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(lines[0][len("REPORT") :])
    return {**report, "unmarked UFO": str(home / "saved.sfd.unmarked.ufo")}


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def session(
    fontforge_python: str, fonte: Path, tiny_model: Path, site: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What a designer sees who installed the plug-in with pip."""
    return run_session(fontforge_python, fonte, tiny_model, "discover", tmp_path_factory.mktemp("home"), site)


def test_the_installed_plugin_is_discovered(session: dict[str, Any]) -> None:
    assert session["loaded"]


def test_every_missing_glyph_is_proposed_and_nothing_drawn_changes(session: dict[str, Any]) -> None:
    assert session["designer's untouched"]
    failed = sum("could not be drawn" in sentence for sentence in session["said"])
    assert len(session["proposed"]) + failed == len(CHARACTERS) - 2
    assert "n" in session["proposed"]
    assert "o.round" in session["proposed"], "a placeholder keeps the name that the designer gave it"
    assert "l" not in session["proposed"]


def test_proposals_lie_in_a_cubic_background_layer_alone(session: dict[str, Any]) -> None:
    assert session["layers"]["fonte.generated"] == [1, 0]
    assert session["foreground of n"] == []
    assert session["proposal of n"]
    assert session["width of n"] != 1000, "the advance width comes along, since n had none"


def test_proposals_are_coloured_unless_the_designer_coloured_the_glyph(session: dict[str, Any]) -> None:
    assert session["colours"] == [0x9ECCFF, 0x112233]
    assert session["colour of accepted n"] == session["no colour"]


def test_a_proposal_can_be_undone_and_redone(session: dict[str, Any]) -> None:
    assert session["after undo"] == []
    assert session["after redo"] == session["proposal of n"]


def test_accepting_moves_a_proposal_into_the_foreground_and_can_be_undone(session: dict[str, Any]) -> None:
    foreground, generated, width = session["accepted n"]
    assert foreground == session["proposal of n"]
    assert generated == []
    assert width == session["width of n"]
    assert session["n after undoing"] == []


def test_a_drawn_glyph_is_replaced_only_on_request_and_kept_in_a_layer(session: dict[str, Any]) -> None:
    stem = [[[100, 0], [100, 700], [180, 700], [180, 0]]]
    assert session["proposal for drawn l"]
    assert session["l kept"] == stem
    assert session["l replaced"] == session["proposal for drawn l"]
    assert session["previous l"] == stem


def test_a_quadratic_font_gets_cubic_proposals_and_quadratic_outlines_once_accepted(session: dict[str, Any]) -> None:
    assert session["in a quadratic font"][0] == 0
    assert session["in a quadratic font"][1] >= 1
    assert session["accepted in a quadratic font"]


def test_a_glyph_says_in_its_comment_where_its_outline_comes_from(session: dict[str, Any]) -> None:
    n, o, drawn = session["comments"]
    assert re.fullmatch(
        r"Proposed by Fonte: Fonte \S+, model .+, seed 0, temperature 0, style [a-z-]+, after ([lH] ?)+", n
    )
    assert o == f"mine:\nto be overshot\n{n}", "the designer's own words stay"
    assert not drawn
    accepted = n.replace("Proposed", "Drawn")
    assert session["comment of accepted n"] == accepted
    assert not session["comment of l kept"]
    assert session["comment of l replaced"].startswith("Drawn by Fonte: ")


def test_a_comment_survives_saving_and_export_as_a_ufo(session: dict[str, Any]) -> None:
    n, o = session["saved comments"]
    assert n == session["comment of accepted n"]
    assert o == session["comments"][1]
    later = session["comment of o accepted later"]
    assert later == o.replace("Proposed by", "Drawn by"), "the proposal was made before the font was opened"
    assert session["notes"] == [n, later]


def test_a_designer_who_wants_no_marks_gets_none_is_told_and_the_report_does_not_know(session: dict[str, Any]) -> None:
    assert "Proposed by Fonte" in session["comment of an unmarked proposal"], "a proposal is told from a drawing"
    contours, comment, font = session["unmarked"]
    assert contours > 0
    assert comment == "mine:\nto be overshot", "the designer's own words stay, and nothing of ours"
    assert font.splitlines()[-1] == OFF_LINE
    assert NOT_MARKED in session["said of marks"]
    assert session["still unmarked"] == comment, "a font that was unmarked stays so"
    assert gather(Path(session["unmarked UFO"])).unmarked
    assert session["said without marks"] == LOST


def test_what_cannot_be_done_is_a_sentence(session: dict[str, Any]) -> None:
    assert "drawn, or have a proposal already" in session["nothing to do"]
    assert session["missing fonte"].startswith("There is no /nowhere/fonte")


def test_settings_are_put_in_order_and_kept(session: dict[str, Any]) -> None:
    assert session["all answers left empty"] == {
        "command": "",
        "model": "",
        "style": "auto",
        "level": "normal",
        "candidates": 0,
        "temperature": 0.5,
        "color": True,
        "marks": True,
    }
    assert session["hot"] == ["Candidates and temperature have to be numbers; nothing was changed.", True]
    assert session["chosen"] == [64, 0.7, "serif"]
    assert session["kept for the next time"]


def test_the_font_can_be_saved_with_its_proposals(session: dict[str, Any]) -> None:
    assert {"fonte.generated", "fonte.previous"} <= set(session["saved"])


def test_the_start_up_script_loads_the_plugin_where_nothing_is_installed(
    fontforge_python: str, fonte: Path, tiny_model: Path, plugins: Path, tmp_path: Path
) -> None:
    scripts = tmp_path / ".config" / "fontforge" / "python"
    scripts.mkdir(parents=True)
    with zipfile.ZipFile(plugins / "fonte-fontforge-init.zip") as archive:
        archive.extractall(scripts)
    report = run_session(fontforge_python, fonte, tiny_model, "start-up", tmp_path, None)
    assert report["loaded"]
    assert "n" in report["proposed"]
