"""How a running job is shown: a progress bar and sentences, or one JSON object a line."""

from __future__ import annotations

import json
import sys
from types import TracebackType
from typing import Any

from fonte_export.errors import ExportError
from fonte_plugin.errors import Cancelled, FonteError
from fonte_plugin.request import AUTO, GenerationPlan, GlyphResult, Progress
from fonte_plugin.workspace.jobs.complete_font import Started
from fonte_plugin.workspace.jobs.write_glyphs import Saved

PROTOCOL = 1

Event = Started | GenerationPlan | Progress | GlyphResult | Saved


class JsonReporter:
    """start, plan, progress, glyph, error and done objects on stdout; errors end the process as ever."""

    def __init__(self) -> None:
        self._candidates = 0

    def __enter__(self) -> JsonReporter:
        from fonte_plugin import __version__

        self._write({"event": "start", "protocol": PROTOCOL, "version": __version__})
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, FonteError) and not isinstance(error, Cancelled):
            self._write({"event": "error", "code": error.code, "message": str(error)})
        elif isinstance(error, ExportError):
            self._write({"event": "error", "code": "export", "message": str(error)})

    def show(self, event: Event) -> None:
        self._write(as_json(event))

    @staticmethod
    def _write(values: dict[str, Any]) -> None:
        print(json.dumps(values, ensure_ascii=False), flush=True)


def as_json(event: Event) -> dict[str, Any]:
    """One event as the object of the JSON protocol."""
    match event:
        case Started():
            manifest = event.model.manifest
            return {
                "event": "model",
                "model": f"{manifest.name} {manifest.version}",
                "sha256": manifest.sha256,
                "font": event.font,
            }
        case GenerationPlan():
            return {
                "event": "plan",
                "chars": event.chars,
                "kept": event.kept,
                "references": event.references,
                "style": event.style,
                "notes": list(event.notes),
            }
        case Progress():
            left = event.seconds_left
            return {
                "event": "progress",
                "stage": event.stage,
                "done": event.done,
                "total": event.total,
                "seconds": round(event.seconds, 2),
                "seconds_left": None if left is None else round(left, 1),
            }
        case GlyphResult(ok=True):
            best = event.best
            score = None if best.agreement is None else round(best.agreement, 4)
            return {
                "event": "glyph",
                "char": event.char,
                "name": event.name,
                "status": "ok",
                "width": best.outline.width,
                "score": score,
                "candidates": len(event.candidates),
            }
        case GlyphResult():
            return {
                "event": "glyph",
                "char": event.char,
                "name": event.name,
                "status": "failed",
                "code": event.code,
                "message": event.message,
            }
        case Saved():
            return {
                "event": "done",
                "generated": event.glyphs,
                "failed": event.failed,
                "seconds": round(event.seconds, 2),
                "paths": [str(path) for path in event.paths],
                "notes": list(event.notes),
            }


class TextReporter:
    """A bar with the time left on a terminal, a line now and then elsewhere; problems on stderr."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._task: Any = None
        self._tenth = -1

    def __enter__(self) -> TextReporter:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
            self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task("Reading", total=None)
        else:
            print("Reading ...", file=sys.stderr, flush=True)
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def show(self, event: Event) -> None:
        match event:
            case Started():
                if event.model.name != "default":
                    self._say(f"Model: {event.model.manifest.name} {event.model.manifest.version}")
            case GenerationPlan():
                for note in event.notes:
                    self._say(note)
                like = f" in the style of {event.references}" if event.references else ""
                named = "" if event.style == AUTO else f" ({event.style})"
                self._say(f"Drawing {len(event.chars)} glyphs{like}{named}")
            case Progress():
                self._progress(event)
            case GlyphResult(ok=False):
                self._say(event.message)
            case Saved():
                self._saved(event)
            case _:
                pass

    def _progress(self, event: Progress) -> None:
        if self._bar is not None:
            self._bar.update(self._task, description="Drawing", completed=event.done, total=event.total)
            return
        tenth = 10 * event.done // max(event.total, 1)
        if tenth != self._tenth:
            self._tenth = tenth
            left = "" if event.seconds_left is None else f", about {event.seconds_left:.0f} s left"
            print(f"{event.done} of {event.total} glyphs{left}", file=sys.stderr, flush=True)

    def _saved(self, event: Saved) -> None:
        if self._bar is not None:
            self._bar.stop()
        for note in event.notes:
            self._say(note)
        names = " and ".join(str(path) for path in event.paths)
        missing = f"; {event.failed} could not be drawn" if event.failed else ""
        print(f"Drew {event.glyphs} glyphs in {event.seconds:.1f} s{missing}. Wrote {names}.")

    def _say(self, text: str) -> None:
        if self._bar is not None:
            self._bar.console.print(text, highlight=False, markup=False)
        else:
            print(text, file=sys.stderr, flush=True)
