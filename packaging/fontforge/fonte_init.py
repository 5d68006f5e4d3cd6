"""Start-up script for FontForge: loads Fonte from the folder beside it, where plug-ins are not discovered."""

import sys
from pathlib import Path

import fontforge

for folder in fontforge.scriptPath():  # __file__ is not this file's name in every version
    if Path(folder, "fonte_fontforge").is_dir() and folder not in sys.path:
        sys.path.append(folder)

from fonte_fontforge.fontforge import fontforge_plugin_init  # noqa: E402

fontforge_plugin_init()
