"""Fuzzing in process: damaged files and requests have to give a font or one sentence, never another error.

python benchmarks/fuzz.py [FORMAT ...] [--count N] [--seconds S] [--seed N] [--keep FOLDER]

Mutates small sound inputs: bytes changed, cut, repeated, and words of the format put in. Prints for each format how
many inputs were tried, how many were refused, the inputs that raised something else (kept in FOLDER), and which share
of the lines of the readers was reached.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import ufoLib2
from fontTools.designspaceLib import DesignSpaceDocument
from fontTools.ttLib import TTFont

from fonte_export.check.check import check_font
from fonte_export.compiled.compile import compile_font
from fonte_export.errors import ExportError
from fonte_export.ufo.glif import new_glif, read_facts, with_outline
from fonte_export.ufo.glif_metrics import GlifMetrics
from fonte_export.ufo.layer import read_glyph
from fonte_export.ufo.reading import open_font
from fonte_export.ufo.write import check_base
from fonte_plugin.cli.serve import Server
from fonte_plugin.engine.base import Engine
from fonte_plugin.errors import FonteError, ModelError
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.resources import default_model_dir
from fonte_plugin.workspace.generate import Drawing
from fonte_plugin.workspace.review.autosave import read_review
from fonte_plugin.workspace.review.session import new_session
from fonte_plugin.workspace.sources.designspace import Masters
from fonte_plugin.workspace.sources.source import open_source

WORDS = [
    b"nan", b"inf", b"-1", b"0", b"1e999", b"99999999999999999999", b"0.5", b"null", b"true", b"[]", b"{}", b'""',
    b"\0", b"../", b"<array/>", b"<dict/>", b"<string>x</string>", b"<integer>-1</integer>", b"<real>nan</real>",
    b"&#0;", b"<!DOCTYPE x [<!ENTITY e 'e'>]>", b"&e;", b"<point x='1' y='2'/>", b"<component base='o'/>",
    b"<contour/>",
    b"type='move'", b"type='qcurve'", b"\xff\xfe", b"\xed\xa0\x80", b"(", b")", b";", b"=", b"'", b'"', b"\n",
    "\u03a9".encode(), b"public.default", b"formatVersion", b"layername", b"\x80\x00", b"\x7f\xff", b"\xff\xff\xff\xff",
]  # fmt: skip
Run = Callable[[bytes], None]


@dataclass(frozen=True)
class Format:
    """Sound inputs, and what is done with a mutated one; `expected` are the errors that are sentences."""

    seeds: list[bytes]
    run: Run


def mutated(data: bytes, rng: random.Random) -> bytes:
    """One to four changes: flipped, replaced, cut, repeated or swapped bytes, a number, or a word of `WORDS`."""
    buffer = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 4))):
        at, kind = rng.randrange(len(buffer) + 1), rng.randrange(8)
        size = min(rng.choice((1, 2, 4, 8, 30, 200)), len(buffer) - at)
        if kind == 0 and buffer:
            buffer[at % len(buffer)] ^= 1 << rng.randrange(8)
        elif kind == 1 and buffer:
            buffer[at % len(buffer)] = rng.randrange(256)
        elif kind == 2:
            del buffer[at : at + size]
        elif kind == 3:
            buffer[at:at] = buffer[at : at + size] * rng.choice((1, 2, 20))
        elif kind == 4:
            buffer[at:at] = rng.choice(WORDS)
        elif kind == 5:
            buffer[at : at + size] = rng.choice(WORDS)
        elif kind == 6:
            other = rng.randrange(len(buffer) + 1)
            buffer[at : at + size] = buffer[other : other + size]
        else:
            digits = [place for place, byte in enumerate(buffer) if 48 <= byte <= 57]
            if digits:
                place = rng.choice(digits)
                buffer[place : place + 1] = rng.choice((b"", b"-1", b"7e9", b"65536", b"x", b"."))
    return bytes(buffer)


def tiny_font() -> ufoLib2.Font:
    font = ufoLib2.Font()
    font.info.familyName, font.info.unitsPerEm = "Tiny", 1000
    for name, width in (("n", 500), ("o", 520), ("H", 700), ("odieresis", 520)):
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [ord(name[0]) if len(name) == 1 else 0xF6], width
        glyph.lib["org.example"] = {"a": 1}
        glyph.appendAnchor({"name": "top", "x": width / 2, "y": 500})
        pen = glyph.getPen()
        if name == "odieresis":
            pen.addComponent("o", (1, 0, 0, 1, 0, 0))
            continue
        pen.moveTo((50, 0))
        pen.lineTo((width - 50, 0))
        pen.curveTo((width, 100), (width, 400), (width - 50, 500))
        pen.lineTo((50, 500))
        pen.closePath()
    font.groups["public.kern1.n"] = ["n"]
    font.kerning[("public.kern1.n", "o")] = -20
    font.lib["public.glyphOrder"] = ["n", "o", "H", "odieresis"]
    font.newLayer("sketches").newGlyph("n")
    font.features.text = "feature liga { sub n by o; } liga;\n"
    return font


def formats(folder: Path) -> Iterator[tuple[str, Callable[[], Format]]]:
    ufo = folder / "Tiny.ufo"
    tiny_font().save(ufo)

    def glif() -> Format:
        source = open_source(ufo).glyph("n")

        def run(data: bytes) -> None:
            readers: list[Callable[[bytes], object]] = [
                read_facts,
                GlifMetrics.read,
                lambda d: read_glyph("n", d),
                lambda d: with_outline(d, source, {}),
            ]
            for read in readers:
                with contextlib.suppress(ExportError):
                    read(data)

        files = sorted((ufo / "glyphs").glob("*.glif"))
        return Format([*(file.read_bytes() for file in files), new_glif("n", source, {})], run)

    def one_file(pattern: str) -> Callable[[], Format]:
        def make() -> Format:
            names = sorted(str(path.relative_to(ufo)) for path in ufo.rglob(pattern) if path.is_file())
            copies = {name: (ufo / name).read_bytes() for name in names}
            seeds = [name.encode() + b"\0" + data for name, data in copies.items()]

            def run(data: bytes) -> None:
                name, _, content = data.partition(b"\0")
                place = name.decode("latin-1")
                if place not in copies:
                    return
                (ufo / place).write_bytes(content)
                try:
                    for use in (lambda: Drawing.of_source(open_source(ufo)), lambda: check_base(ufo),
                                lambda: check_font(open_font(ufo))):  # fmt: skip
                        with contextlib.suppress(FonteError, ExportError):
                            use()
                finally:
                    (ufo / place).write_bytes(copies[place])

            return Format(seeds, run)

        return make

    def written(name: str, data: bytes, use: Callable[[Path], object]) -> Format:
        path = folder / name
        path.write_bytes(data)

        def run(data: bytes) -> None:
            path.write_bytes(data)
            use(path)

        return Format([data], run)

    def designspace() -> Format:
        document = DesignSpaceDocument()
        document.addAxisDescriptor(name="Weight", tag="wght", minimum=0, default=0, maximum=1)
        light, within = {"Weight": 0}, {"name": "Weight", "minimum": 0, "maximum": 1}
        document.addSourceDescriptor(path=str(ufo), styleName="Light", location=light, layerName="public.default")
        document.addRuleDescriptor(name="r", conditionSets=[[within]], subs=[("n", "o")])
        document.addInstanceDescriptor(styleName="Bold", location={"Weight": 1})
        document.write(folder / "seed.designspace")
        data = (folder / "seed.designspace").read_bytes()

        def use(path: Path) -> None:
            Masters.read(path).chosen(None)

        return written("Tiny.designspace", data, use)

    def glyphs() -> Format:
        import glyphsLib

        with (folder / "seed.glyphs").open("w") as file:
            glyphsLib.dump(glyphsLib.to_glyphs([tiny_font()]), file)
        return written("Tiny.glyphs", (folder / "seed.glyphs").read_bytes(), open_source)

    def ttf() -> Format:
        compile_font(tiny_font()).font.save(folder / "seed.ttf")
        with TTFont(folder / "seed.ttf") as font:
            font.save(folder / "seed.ttf")
        return written("Tiny.ttf", (folder / "seed.ttf").read_bytes(), open_source)

    def model() -> Format:
        text = (default_model_dir() / "model.json").read_bytes()
        (folder / "model").mkdir(exist_ok=True)

        def run(data: bytes) -> None:
            (folder / "model" / "model.json").write_bytes(data)
            ModelManifest.read(folder / "model")

        return Format([text], run)

    def session() -> Format:
        empty = new_session("serif").begin()
        outline = {"width": 500, "contours": [{"start": [0, 0], "segments": [[[500, 0]], [[500, 500]], [[0, 500]]]}]}
        glyph = {"char": "n", "status": "generated", "candidates": [{"number": 0, "outline": outline}], "chosen": 0}
        saved = {"source": None, "style": "serif", "saved": 1.5, "review": {"version": 1, "glyphs": [glyph]}}

        def use(path: Path) -> None:
            found = read_review(path)
            if found is not None:
                empty.restored(found.review)

        return written("review.json", json.dumps(saved).encode(), use)

    def rpc() -> Format:
        def no_engine(model: str | None, threads: int | None) -> Engine:
            raise ModelError("There is no model here.")

        box = {"start": [0, 0], "segments": [[[500, 0]], [[500, 500]], [[0, 500]]]}
        drawn = {"glyphs": {"n": {"width": 500, "contours": [box]}}, "unitsPerEm": 1000}
        requests = [
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocol": 1}},
            {"jsonrpc": "2.0", "id": 2, "method": "generate", "params": {"chars": "ab", **drawn}},
            {"jsonrpc": "2.0", "id": 3, "method": "generate", "params": {"chars": "ab", "style": "serif", "seed": 1}},
            {"jsonrpc": "2.0", "id": 4, "method": "cancel", "params": {"id": 2}},
        ]  # fmt: skip

        def run(data: bytes) -> None:
            lines: list[str] = []
            Server(lines.append, no_engine).run(data.splitlines())
            for line in lines:
                answer = json.loads(line)
                if answer.get("error", {}).get("code") == -32603:
                    raise AssertionError(f"answered as a fault of ours: {line}")

        return Format([json.dumps(request).encode() + b"\n" for request in requests], run)

    yield from (("glif", glif), ("plist", one_file("*.plist")), ("ufo", one_file("*")), ("designspace", designspace),
                ("glyphs", glyphs), ("ttf", ttf), ("model", model), ("session", session), ("rpc", rpc))  # fmt: skip


Keep = Callable[[bytes, BaseException], None]


def fuzz(one: Format, count: int, seconds: float, rng: random.Random, keep: Keep) -> str:
    tried = refused = faults = 0
    end = time.monotonic() + seconds
    while tried < count and time.monotonic() < end:
        data = mutated(rng.choice(one.seeds), rng)
        tried += 1
        try:
            one.run(data)
        except (FonteError, ExportError):
            refused += 1
        except Exception as error:
            faults += 1
            keep(data, error)
    return f"{tried:,} tried, {refused:,} refused, {faults} faults"


def reached(one: Format, count: int, rng: random.Random) -> str:
    """The share of the lines of entered readers that is reached."""
    from line_coverage import LineCoverage

    with LineCoverage() as coverage:
        for _ in range(min(200, count)):
            with contextlib.suppress(Exception):
                one.run(mutated(rng.choice(one.seeds), rng))
    seen, lines = coverage.share()
    return f"{seen} of {lines} lines of what was entered"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="FORMAT")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=1e9)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-faults"))
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)
    seen: set[str] = set()
    folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    try:
        for name, make in formats(folder):
            if args.names and name not in args.names:
                continue

            def keep(data: bytes, error: BaseException, name: str = name) -> None:
                last = error.__traceback__
                while last is not None and last.tb_next is not None:
                    last = last.tb_next
                where = f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last else ""
                key = f"{name} {type(error).__name__} {where}"
                if key not in seen:
                    seen.add(key)
                    args.keep.mkdir(parents=True, exist_ok=True)
                    (args.keep / f"{name}-{len(seen)}").write_bytes(data)
                    print(f"  {key}: {str(error)[:200]}", flush=True)

            one, rng = make(), random.Random(args.seed)
            found = fuzz(one, args.count, args.seconds, rng, keep)
            print(f"{name}: {found}; {reached(one, args.count, rng)}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
