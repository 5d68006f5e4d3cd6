"""A page that shows all glyphs of a font, in any browser."""

from __future__ import annotations

from html import escape
from pathlib import Path

from fonte_train.journal.glyphs import character_of, glyph_files, read_metadata

PREVIEW_NAME = "preview.html"
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{name}</title>
<style>
body {{ font: 14px/1.4 system-ui, sans-serif; margin: 24px; color: #222; background: #f4f4f4; }}
.stats {{ padding: 8px 12px; margin-bottom: 16px; background: #fff; }}
.grid {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(80px, 1fr)); gap: 8px; }}
.glyph {{ padding: 8px; background: #fff; text-align: center; }}
.glyph img {{ width: 60px; height: 60px; }}
</style>
</head>
<body>
<h1>{name}</h1>
<div class="stats">{count} glyphs, {name}</div>
<div class="grid">
{cells}
</div>
</body>
</html>
"""
_CELL = '<div class="glyph"><img src="{file}" alt="{char}"><div>{char}</div></div>'


def write_preview(folder: Path) -> int:
    """Write preview.html beside the glyphs of a font; returns how many it shows."""
    files = glyph_files(folder)
    cells = "\n".join(_CELL.format(file=escape(file.name), char=escape(character_of(file))) for file in files)
    name = escape(str(read_metadata(folder)["font_name"]))
    (folder / PREVIEW_NAME).write_text(_PAGE.format(name=name, count=len(files), cells=cells), encoding="utf-8")
    return len(files)
