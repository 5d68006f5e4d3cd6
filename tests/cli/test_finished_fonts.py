"""The example font, completed and exported, opens and renders wherever fonts are used.

FontBakery, the OpenType Sanitizer and Chromium are tried where they are on PATH:
`pytest -m fonts`, after `pipx install fontbakery` and `apt install opentype-sanitizer chromium`.
"""

from __future__ import annotations

import base64
import html
import json
import os
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import freetype
import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont
from PIL import Image

from fonte_plugin.cli.main import main
from fonte_plugin.resources import example_source

pytestmark = [pytest.mark.fonts, pytest.mark.slow]
FORMATS = ("ttf", "otf", "woff2")
TEXT = "Hamburgefonstiv AVATAR Too “Ærø” çğłðß 0123"
SIZE = 100

LEFT_OUT = {"fontdata_namecheck": "asks a server whether the family name is taken"}
"""checks of FontBakery's universal profile that are not run, and why"""
KNOWN: dict[str, str] = {}
"""checks that may fail, and why they are no fault of the file"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The example font with everything that can be drawn, built and kerned, in each format."""
    folder = tmp_path_factory.mktemp("finished")
    example = example_source()
    files = {suffix: folder / f"FonteSans-Regular.{suffix}" for suffix in FORMATS}
    drawn, kerned = folder / "Drawn.ufo", folder / "Kerned.ufo"
    steps: list[list[str | Path]] = [
        ["generate", example, "--out", drawn, "--chars", "A-Za-z0-9.,!?", "--candidates", "1",
         "--accents", "latin-core"],
        ["kern", drawn, "--out", kerned],
        ["export", kerned, *(word for suffix, path in files.items() for word in (f"--{suffix}", path))],
    ]  # fmt: skip
    for words in steps:
        assert main([str(word) for word in words]) in (0, 3), words  # 3: this or that glyph could not be drawn
    return files


def program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"{' or '.join(names)} is not on PATH")
    return found


def text_of(path: Path) -> str:
    """The characters of TEXT that the font has, or could be expected to."""
    known = TTFont(path).getBestCmap()
    return "".join(char for char in TEXT if ord(char) in known)


def unpacked(path: Path) -> Path:
    """The font as HarfBuzz and FreeType, which is often built without Brotli, can open it."""
    font = TTFont(path)
    font.flavor = None
    font.save(path.with_suffix(".plain"))
    return path.with_suffix(".plain")


def advance(path: Path, text: str) -> float:
    """How wide HarfBuzz sets the text, in em; no glyph may be missing."""
    face = hb.Face(hb.Blob.from_file_path(str(unpacked(path))))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(hb.Font(face), buffer)
    assert all(info.codepoint for info in buffer.glyph_infos)
    return sum(position.x_advance for position in buffer.glyph_positions) / face.upem


@pytest.mark.parametrize("suffix", FORMATS)
def test_harfbuzz_shapes_and_kerns_every_character(exported: dict[str, Path], suffix: str) -> None:
    path = exported[suffix]
    font = TTFont(path)
    chars = "".join(map(chr, font.getBestCmap()))
    assert len(chars) > 270
    unkerned = sum(font["hmtx"][name][0] for name in font.getBestCmap().values()) / font["head"].unitsPerEm
    assert advance(path, chars) == pytest.approx(unkerned, rel=0.05)
    assert advance(path, "AVAVAV") < 3 * (advance(path, "A") + advance(path, "V"))


@pytest.mark.parametrize("suffix", FORMATS)
def test_freetype_renders_every_letter_with_ink(exported: dict[str, Path], suffix: str) -> None:
    face = freetype.Face(str(unpacked(exported[suffix])))
    face.set_pixel_sizes(0, 40)
    for code, index in face.get_chars():
        face.load_glyph(index, freetype.FT_LOAD_RENDER)
        ink = sum(face.glyph.bitmap.buffer)
        assert (ink > 0) != (unicodedata.category(chr(code)) == "Zs"), chr(code)


@pytest.mark.parametrize("suffix", FORMATS)
def test_browsers_sanitizer_has_nothing_to_say(exported: dict[str, Path], suffix: str) -> None:
    done = subprocess.run([program("ots-sanitize"), exported[suffix]], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    assert b"WARNING" not in done.stderr


@pytest.mark.parametrize("suffix", ["ttf", "otf"])
def test_fontbakery_fails_nothing_that_is_not_named(exported: dict[str, Path], suffix: str, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    without = [word for check in LEFT_OUT for word in ("-x", check)]
    command = [program("fontbakery"), "check-universal", *without, "-q", "--json", report, exported[suffix]]
    subprocess.run(command, capture_output=True, timeout=600)
    checks = [check for section in json.loads(report.read_text())["sections"] for check in section["checks"]]
    failed = {
        re.sub(r".*:(.*)>", r"\1", check["key"][1]): [log["message"]["message"] for log in check["logs"]]
        for check in checks
        if check["result"] in ("FAIL", "ERROR", "FATAL")
    }
    assert sum(check["result"] == "PASS" for check in checks) > 50
    assert failed.keys() <= KNOWN.keys(), failed


def test_a_browser_sets_text_in_it(exported: dict[str, Path], tmp_path: Path) -> None:
    """Its lines are as wide as HarfBuzz says, and the screenshot (kept in FONTE_SHOTS, if set) has their ink."""
    browser = program("chromium-headless-shell", "chromium", "google-chrome")
    text = text_of(exported["ttf"])
    page, shot = tmp_path / "page.html", Path(os.environ.get("FONTE_SHOTS", tmp_path)).resolve() / "fonts.png"
    faces = "".join(
        f"@font-face {{ font-family: {suffix}; src: url(data:font/{suffix};base64,"
        f"{base64.b64encode(path.read_bytes()).decode()}) }} #{suffix} {{ font-family: {suffix} }}\n"
        for suffix, path in exported.items()
    )
    lines = "".join(f"<p><span id={suffix}>{html.escape(text)}</span></p>\n" for suffix in FORMATS)
    page.write_text(
        f"<!doctype html><meta charset=utf-8><style>{faces} body {{ margin: 0 }} "
        f"p {{ margin: 0; height: 150px; white-space: pre; font-size: {SIZE}px; text-rendering: geometricPrecision }}"
        f"</style>{lines}<script>document.fonts.ready.then(() => {{ for (const span of "
        "document.querySelectorAll('span')) span.title = span.getBoundingClientRect().width })</script>"
    )
    options = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={tmp_path / 'profile'}"]
    if Path(browser).name != "chromium-headless-shell":
        options.append("--headless")

    def run(*more: str) -> str:
        done = subprocess.run([browser, *options, *more, page.as_uri()], capture_output=True, timeout=120)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    loaded = run("--virtual-time-budget=5000", "--dump-dom")
    for suffix, path in exported.items():
        width = re.search(rf'id="{suffix}" title="([\d.]+)"', loaded)
        assert width is not None, loaded[-2000:]
        assert float(width[1]) == pytest.approx(SIZE * advance(path, text), abs=2)
    run("--virtual-time-budget=5000", "--window-size=2600,450", f"--screenshot={shot}")
    picture = Image.open(shot).convert("L")
    inked = [
        sum(255 - value for value in picture.crop((0, 150 * line, 2600, 150 * (line + 1))).tobytes())
        for line in range(len(FORMATS))
    ]
    assert min(inked) > 0.05 * 255 * SIZE * SIZE
    assert max(inked) == pytest.approx(min(inked), rel=0.03)
