"""The interface of the main window: for actions and their handlers, and for what is built behind its first page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

if TYPE_CHECKING:  # loaded once the first page is painted (`furnishing`)
    from fonte_plugin.window.bench.disk_watch import DiskWatch
    from fonte_plugin.window.bench.family import FamilyBench
    from fonte_plugin.window.bench.save_dialogs import SaveDialogs
    from fonte_plugin.window.bench.signs import SignBuilder
    from fonte_plugin.window.bench.workbench import Workbench
    from fonte_plugin.window.check.panel import CheckPanel
    from fonte_plugin.window.generate.panel import GeneratePanel
    from fonte_plugin.window.look.theme import Theme
    from fonte_plugin.window.message_bar import MessageBar
    from fonte_plugin.window.overview.page import OverviewPage
    from fonte_plugin.window.proof.page import ProofPage
    from fonte_plugin.window.review.page import ReviewPage


class Window(QMainWindow):
    """What the actions use of the window; `MainWindow` builds it."""

    workbench: Workbench
    save_dialogs: SaveDialogs
    disk_watch: DiskWatch
    family: FamilyBench
    message: MessageBar
    panel: GeneratePanel
    overview: OverviewPage
    review_page: ReviewPage
    proof: ProofPage
    stack: QStackedWidget
    check: CheckPanel
    signs: SignBuilder
    theme: Theme | None
    actions_by_name: Mapping[str, QAction]

    def open_path(self, path: Path) -> None:
        raise NotImplementedError

    def show_settings(self) -> None:
        raise NotImplementedError

    def rename(self, name: str) -> None:
        raise NotImplementedError

    def show_page(self, page: QWidget) -> None:
        raise NotImplementedError
