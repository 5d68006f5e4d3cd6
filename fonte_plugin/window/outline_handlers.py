"""What the actions about outlines do: copying, pasting, and all that changes points."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from fonte_plugin.errors import FonteError
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench.worker import failure
from fonte_plugin.window.file_handlers import FileHandlers
from fonte_plugin.window.window import Window
from fonte_plugin.workspace.preview.svg_text import glyph_svg
from fonte_plugin.workspace.review.outline_edit import Address
from fonte_plugin.workspace.review.pasted import outline_of_svg
from fonte_plugin.workspace.review.point_edit import Align, aligned, converted, cut_out, flipped, put_in, smoothed
from fonte_plugin.workspace.review.status import Status


class OutlineHandlers(FileHandlers):
    """Of the glyph that is looked at."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._copied: QMimeData | None = None

    def show_review(self) -> None:
        """The page with one glyph, the first if none is chosen."""
        if self.bench.current is None:
            self.window.overview.grid.select(0)
        self.window.show_page(self.window.review_page)

    def _say(self, text: str) -> None:
        self.window.message.show_message("done", text)

    def copy_svg(self) -> None:
        bench = self.bench
        if bench.session is not None and bench.current is not None:
            glyph = bench.current_glyph
            drawable = (glyph.outline if glyph else None) or bench.session.glyph(bench.current.name)
            page = self.window.review_page
            if glyph is not None and glyph.outline is not None and page.isVisible():
                drawable = cut_out(glyph.outline, page.outline_view.selected)
            if drawable is not None:
                text = glyph_svg(drawable, drawable.width, bench.session.metrics)
                data = QMimeData()
                data.setText(text)
                data.setData("image/svg+xml", text.encode())
                QGuiApplication.clipboard().setMimeData(data)
                self._copied = data
                self.window.message.show_message("done", self.tr("Copied {0} as SVG.").format(bench.current.name))

    def paste(self) -> None:
        """SVG from the clipboard: into a glyph that Fonte drew, or as one that is missing."""
        bench, glyph = self.bench, self.bench.current_glyph
        if bench.session is None or glyph is None:
            return
        data = QGuiApplication.clipboard().mimeData()
        raw = bytes(data.data("image/svg+xml").data()) if data.hasFormat("image/svg+xml") else b""
        try:
            outline = outline_of_svg(raw.decode("utf-8", "replace") or data.text(), bench.session.metrics)
        except FonteError as error:
            self._failed(failure(error))
            return
        if glyph.candidates and glyph.outline is not None:
            whole, points = put_in(glyph.outline, outline.contours)
            bench.edit(glyph.char, whole, self.tr("Paste into {0}").format(glyph.char))
            self.show_review()
            self.window.review_page.points_box.setChecked(True)
            self.window.review_page.outline_view.select(points)
        elif glyph.status is Status.DRAWN:
            text = self.tr("{0} is drawn by you; choose Edit a copy to paste into a copy of it.")
            self._say(text.format(glyph.char))
        else:
            bench.bring(glyph.char, outline)
            self._say(self.tr("{0} is what you pasted, and accepted.").format(glyph.char))

    def edit_copy(self) -> None:
        """The designer's own glyph, to be changed here; what was drawn stays as it is until it is saved."""
        glyph = self.bench.current_glyph
        if glyph is not None:
            self.bench.copy_drawn(glyph.char)
            self.show_review()
            self.window.review_page.points_box.setChecked(True)
            text = self.tr("This is a copy of your {0}. It takes its place when you save; X drops it.")
            self._say(text.format(glyph.char))

    # points

    def make_smooth(self) -> None:
        self._edit(smoothed, self.tr("Make smooth"))

    def convert(self) -> None:
        self._edit(converted, self.tr("Exchange lines and curves"))

    def flip(self, *, upright: bool) -> None:
        text = self.tr("Flip top and bottom") if upright else self.tr("Flip left and right")
        self._edit(lambda outline, points: flipped(outline, points, upright=upright), text)

    def align(self, to: Align) -> None:
        self._edit(lambda outline, points: aligned(outline, points, to), self.tr("Align points"))

    def _edit(self, change: Callable[[Outline, frozenset[Address]], Outline], text: str) -> None:
        self.window.review_page.points_box.setChecked(True)
        self.window.review_page.outline_view.apply(change, text)

    def settle_clipboard(self) -> None:
        """Leave copied data as plain text: data made in Python that outlives Python crashes the process."""
        clipboard = QGuiApplication.clipboard()
        if self._copied is not None and clipboard.mimeData() is self._copied:
            clipboard.setText(self._copied.text())
        self._copied = None
