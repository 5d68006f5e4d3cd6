from __future__ import annotations

from pathlib import Path

import pytest
from tiny_font import save_ufo


@pytest.fixture
def ufo(tmp_path: Path) -> Path:
    """The tiny font as UFO 3."""
    return save_ufo(tmp_path)
