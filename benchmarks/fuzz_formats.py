"""The formats that `fuzz.py` damages: small sound inputs of each, and what reads them."""

from __future__ import annotations

import contextlib
import json
import plistlib
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import ufoLib2
from fontTools.designspaceLib import DesignSpaceDocument
from fontTools.ttLib import TTCollection, TTFont

from fonte_export.check.check import check_font
from fonte_export.compiled.compile import compile_font
from fonte_export.compiled.mark import mark_of
from fonte_export.errors import ExportError
from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.glif import new_glif, read_facts, with_outline
from fonte_export.ufo.glif_metrics import GlifMetrics
from fonte_export.ufo.includes import all_features, relocated
from fonte_export.ufo.layer import read_glyph
from fonte_export.ufo.own_kern import has_own_kern
from fonte_export.ufo.reading import open_font
from fonte_export.ufo.write import check_base
from fonte_plugin.cli.serve import Server
from fonte_plugin.engine.base import Engine
from fonte_plugin.errors import FonteError, ModelError
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GlyphResult, Origin
from fonte_plugin.resources import default_model_dir
from fonte_plugin.workspace.generate import Drawing
from fonte_plugin.workspace.report.glyph_record import read_records
from fonte_plugin.workspace.review.autosave import read_review
from fonte_plugin.workspace.review.metrics import Metrics
from fonte_plugin.workspace.review.pasted import outline_of_svg
from fonte_plugin.workspace.review.session import new_session
from fonte_plugin.workspace.settings import Settings, load_settings, save_settings
from fonte_plugin.workspace.sources.designspace import Masters
from fonte_plugin.workspace.sources.source import open_source

Run = Callable[[bytes], None]


@dataclass(frozen=True)
class Format:
    """Sound inputs, and what is done with a mutated one; `expected` are the errors that are sentences."""

    seeds: list[bytes]
    run: Run


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

    def glyphspackage() -> Format:
        package, glyph = folder / "Tiny.glyphspackage", folder / "Tiny.glyphspackage" / "glyphs" / "n.glyph"
        glyph.parent.mkdir(parents=True, exist_ok=True)
        outline = "shapes = ({closed = 1; nodes = ((0,0,l),(9,0,l),(9,9,l));}); width = 500;"
        texts = {
            "fontinfo.plist": "{.formatVersion = 3; familyName = Tiny; fontMaster = ({id = m1; name = Regular;}); "
            "unitsPerEm = 1000; versionMajor = 1; versionMinor = 0;}",
            "order.plist": "(n)",
            "glyphs/n.glyph": "{glyphname = n; layers = ({layerId = m1; " + outline + "}); unicode = 110;}",
        }
        for name, text in texts.items():
            (package / name).write_text(text)

        def run(data: bytes) -> None:
            name, _, content = data.decode("latin-1").partition("\0")
            if name not in texts:
                return
            (package / name).write_bytes(content.encode("latin-1"))
            try:
                open_source(package)
            finally:
                (package / name).write_text(texts[name])

        return Format([f"{name}\0{text}".encode() for name, text in texts.items()], run)

    def ufoz() -> Format:
        def zipped(*patterns: str) -> bytes:
            with zipfile.ZipFile(folder / "seed.ufoz", "w") as archive:
                for file in sorted({file for pattern in patterns for file in ufo.rglob(pattern)}):
                    archive.write(file, Path(ufo.name) / file.relative_to(ufo))
            return (folder / "seed.ufoz").read_bytes()

        few = zipped(
            "metainfo.plist", "fontinfo.plist", "layercontents.plist", "glyphs/contents.plist", "glyphs/n.glif"
        )

        def use(path: Path) -> None:
            for read in (open_source, check_base, lambda path: check_font(open_font(path))):
                with contextlib.suppress(FonteError, ExportError):
                    read(path)

        one = written("Tiny.ufoz", zipped("*"), use)
        return Format([*one.seeds, few], one.run)

    def binary(suffix: str) -> Callable[[], Format]:
        def make() -> Format:
            compiled = compile_font(tiny_font(), "otf" if suffix == "otf" else "ttf").font
            compiled.flavor = suffix if suffix.startswith("woff") else None
            compiled.save(folder / f"seed.{suffix}")
            with TTFont(folder / f"seed.{suffix}") as font:
                font.save(folder / f"seed.{suffix}")
            if suffix == "ttc":
                collection = TTCollection()
                collection.fonts = [TTFont(folder / "seed.ttc"), TTFont(folder / "seed.ttc")]
                collection.save(folder / "seeds.ttc")
                (folder / "seeds.ttc").replace(folder / "seed.ttc")
            return written(f"Tiny.{suffix}", (folder / f"seed.{suffix}").read_bytes(), open_source)

        return make

    def features() -> Format:
        (folder / "shared.fea").write_text("feature kern { pos n o -20; } kern;\ninclude(more.fea);\n")
        text = b'include(../shared.fea);\n# include(none.fea)\nfeature kern { pos n "o" -9; } kern; # Automatic Code\n'

        def run(data: bytes) -> None:
            relocated(data, ufo, folder / "elsewhere" / "New.ufo")
            has_own_kern(all_features(data, ufo))

        return Format([text], run)

    def svg() -> Format:
        seed = (
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 1000"><g transform="translate(3 4) scale(2)">'
            b'<path d="M10 10L200,10 C210 20 210 80 200 90Q5 5 9 9A3 3 0 0 1 8 8Z"/><rect x="1" y="2" width="30" '
            b'height="40"/><circle cx="9" cy="9" r="7"/></g></svg>'
        )
        metrics = Metrics(1000, 750, -250, 500, 700)

        def run(data: bytes) -> None:
            outline_of_svg(data.decode("utf-8", "replace"), metrics)

        return Format([seed], run)

    def settings() -> Format:
        path = folder / "settings" / "settings.json"
        path.parent.mkdir(exist_ok=True)
        save_settings(Settings(threads=2, recent=("a.ufo",)), path)
        seed = path.read_bytes()

        def run(data: bytes) -> None:
            path.write_bytes(data)
            load_settings(path)

        return Format([seed], run)

    def provenance() -> Format:
        font = tiny_font()
        entry = {"model": "m 1", "sha256": "0" * 64, "date": "2026-01-01", "seed": 1, "temperature": 0.5,
                 "style": "serif", "references": "no", "score": 0.9, "version": "1", "outlineHash": "0" * 64,
                 "drawn": "M0 0L500 0L500 500Z", "drawnWidth": 500, "n": [{"x": True}]}  # fmt: skip
        font["n"].lib[LIB_KEY] = entry

        def run(data: bytes) -> None:
            with contextlib.suppress(Exception):  # no property list is no case of ours
                found = plistlib.loads(data)
                font["n"].lib[LIB_KEY] = found
                font["o"].note = str(found)
            read_records(font)
            mark_of(font.layers.defaultLayer)

        return Format([plistlib.dumps(entry)], run)

    def model() -> Format:
        text = (default_model_dir() / "model.json").read_bytes()
        (folder / "model").mkdir(exist_ok=True)

        def run(data: bytes) -> None:
            (folder / "model" / "model.json").write_bytes(data)
            ModelManifest.read(folder / "model")

        return Format([text], run)

    def session() -> Format:
        empty = new_session("serif").begin()
        outline = Outline.from_drawable(tiny_font()["n"], 500)
        result = GlyphResult("n", "n", tuple(Candidate(number, outline, 0.5) for number in range(2)))
        review = empty.with_result(result, Origin("m 1", 1, 0.5, "serif", "no")).edit("n", outline)
        saved = {"source": None, "style": "serif", "saved": 1.5, "review": json.loads(review.to_json())}

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

    yield from (("glif", glif), ("plist", one_file("*.plist")), ("ufo", one_file("*")), ("ufoz", ufoz),
                ("designspace", designspace), ("glyphs", glyphs), ("glyphspackage", glyphspackage),
                *((suffix, binary(suffix)) for suffix in ("ttf", "otf", "woff", "woff2", "ttc")),
                ("features", features), ("svg", svg), ("provenance", provenance), ("model", model),
                ("settings", settings), ("session", session), ("rpc", rpc))  # fmt: skip
