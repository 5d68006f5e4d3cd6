"""What was done in a soak, and each thing that went wrong."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field

FONTE = [sys.executable, "-m", "fonte_plugin.cli.main"]


@dataclass
class Tally:
    """What was done, each thing that went wrong as a line, and what cannot be tried here."""

    done: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
