"""What stands behind the first page of the window: loaded and built a step at a time, once that page is painted.

Every import stands where it is needed, so that no step keeps the window from answering for long.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fonte_plugin import resources
from fonte_plugin.errors import FonteError
from fonte_plugin.window.window import Window

if TYPE_CHECKING:
    from fonte_plugin.window.bench.workbench import Workbench
    from fonte_plugin.window.welcome_page import Specimen

WITHOUT_QT = (
    "fonte_plugin.workspace.review.session",
    "fonte_plugin.workspace.review.autosave",
    "fonte_plugin.workspace.review.standing",
    "fonte_plugin.workspace.review.drawing_job",
    "fonte_plugin.workspace.review.pasted",
    "fonte_plugin.workspace.review.point_edit",
    "fonte_plugin.workspace.engines",
    "fonte_plugin.workspace.preview.proof_text",
    "fonte_plugin.workspace.preview.fitted_line",
)
"""Modules that most of the time goes into, and that may be loaded on another thread before."""


def build_parts(window: Window, workbench: Workbench | None) -> Iterator[None]:
    """The workbench, unless it is given, and all that works on it; nothing is shown yet."""
    from fonte_plugin.window.bench.open_font import OpenFont  # noqa: F401

    yield
    from fonte_plugin.window.bench.workbench import Workbench

    window.workbench = bench = workbench or Workbench()
    bench.setParent(window)
    yield
    from fonte_plugin.window.bench.disk_watch import DiskWatch
    from fonte_plugin.window.bench.family import FamilyBench
    from fonte_plugin.window.bench.save_dialogs import SaveDialogs

    window.family = FamilyBench(bench, window)
    window.save_dialogs = SaveDialogs(bench, window.family, window)
    window.disk_watch = DiskWatch(bench, window)
    yield
    from fonte_plugin.window.generate.panel import GeneratePanel

    window.panel = GeneratePanel(bench)
    yield
    from fonte_plugin.window.overview.page import OverviewPage

    window.overview = OverviewPage(bench)
    yield
    from fonte_plugin.window.review.page import ReviewPage

    window.review_page = ReviewPage(bench, window.family)
    yield
    from fonte_plugin.window.proof.page import ProofPage

    window.proof = ProofPage(bench)
    yield
    from fonte_plugin.window.bench.signs import SignBuilder
    from fonte_plugin.window.check.panel import CheckPanel

    window.signs = SignBuilder(bench, window)
    window.check = CheckPanel(bench)
    yield


def show_example(specimen: Specimen) -> None:
    """The letters of the example on the first page; an installation without the example still works."""
    from fonte_plugin.workspace.review.session import open_session

    with contextlib.suppress(FonteError):
        specimen.show_session(open_session(resources.example_source()))
