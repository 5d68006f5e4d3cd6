"""The frozen application that FONTE_FROZEN names (dist/fonte), where there is nothing but the system."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("FONTE_FROZEN" not in os.environ, reason="FONTE_FROZEN names no frozen application"),
]


@pytest.fixture
def folder() -> Path:
    return Path(os.environ["FONTE_FROZEN"]).absolute()


@pytest.fixture
def display() -> Iterator[str]:
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"there is no {program}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1500x1000x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        yield f":{numbers.readline().strip()}"
    server.kill()
    server.wait()


def wait_for(what: Callable[[], object], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.2)


def test_the_command_completes_a_font(folder: Path, tmp_path: Path) -> None:
    (example,) = folder.rglob("FonteSans-Regular.ufo")
    command = [
        folder / "fonte",
        "generate",
        example,
        "--out",
        tmp_path / "New.ufo",
        "--ttf",
        tmp_path / "New.ttf",
        "--chars",
        "l",
        "--candidates",
        "1",
    ]
    subprocess.run(command, env={"HOME": str(tmp_path)}, check=True, capture_output=True)
    assert (tmp_path / "New.ttf").stat().st_size > 1000


@pytest.mark.parametrize(
    ("option", "name", "begins"),
    [
        ("--otf", "New.otf", b"OTTO"),
        ("--woff2", "New.woff2", b"wOF2"),
        ("--proof", "New.pdf", b"%PDF"),
        ("--proof", "New.png", b"\x89PNG"),
    ],
)
def test_the_command_exports_everything(folder: Path, tmp_path: Path, option: str, name: str, begins: bytes) -> None:
    (example,) = folder.rglob("FonteSans-Regular.ufo")
    command = [folder / "fonte", "export", example, option, tmp_path / name]
    subprocess.run(command, env={"HOME": str(tmp_path)}, check=True, capture_output=True)
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_the_command_serves_an_editor(folder: Path, tmp_path: Path) -> None:
    hello = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocol": 1}}
    done = subprocess.run(
        [folder / "fonte", "serve", "--stdio"],
        input=json.dumps(hello) + "\n",
        env={"HOME": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert json.loads(done.stdout.splitlines()[0])["result"]["characters"]


def test_what_it_bundles_is_licensed(folder: Path) -> None:
    (notices,) = folder.rglob("THIRD-PARTY-LICENCES.txt")
    assert "Qt for Python" in notices.read_text(encoding="utf-8")


def test_it_takes_less_than_300_megabytes(folder: Path) -> None:
    assert sum(path.lstat().st_size for path in folder.rglob("*")) < 300_000_000


def test_the_window_opens_a_font_and_generates(folder: Path, display: str, tmp_path: Path) -> None:
    (example,) = folder.rglob("FonteSans-Regular.ufo")
    environment = {"HOME": str(tmp_path), "FONTE_HOME": str(tmp_path / "fonte"), "DISPLAY": display}
    tools = {**environment, "PATH": os.environ["PATH"]}

    def x(*command: str) -> str:
        return subprocess.run(["xdotool", *command], env=tools, capture_output=True, text=True, check=False).stdout

    window = subprocess.Popen([folder / "fonte-window", example], env=environment)
    try:
        wait_for(lambda: x("search", "--name", "Fonte Sans"))
        x("windowfocus", x("search", "--name", "Fonte Sans").split()[0])
        time.sleep(1)
        x("key", "ctrl+g")
        wait_for(lambda: list((tmp_path / "fonte").rglob("reviews/*.json")))  # kept as glyphs come in
        if pictures := os.environ.get("FONTE_SCREENSHOTS"):
            subprocess.run(["import", "-window", "root", f"{pictures}/frozen.png"], env=tools, check=True)
        assert window.poll() is None
    finally:
        window.kill()
        window.wait()
