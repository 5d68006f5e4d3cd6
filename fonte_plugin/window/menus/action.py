"""One row of a menu: its name, text, what it does, keys, tooltip, when it can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.handlers import Handlers


def always(bench: Workbench) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Action:
    name: str
    """By which the window finds it (`MainWindow.actions_by_name`)."""
    text: str
    do: Callable[[Handlers], object]
    keys: str = ""
    """A portable key sequence."""
    tip: str = ""
    """The text of the action itself where empty."""
    when: Callable[[Workbench], bool] = always
    """Whether it can be done now."""
    divider: bool = False
    """A line stands above it in its menu."""


@dataclass(frozen=True, slots=True)
class Menu:
    title: str
    actions: tuple[Action, ...]
