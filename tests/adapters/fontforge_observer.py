"""A start-up script for FontForge's window: writes down, a few times a second, what a designer would see."""

import json
import os
from pathlib import Path

import fontforge


def observe():
    import fonte_fontforge.fontforge as adapter

    plugin = adapter.fontforge_plugin_init()
    fonts = fontforge.fonts()
    seen = {
        "in menu": plugin.in_menu,
        "running": plugin.assistant.busy,
        "enabled": [
            any(map(enabled, fonts)) for enabled in (plugin.can_draw, plugin.can_draw_selected, plugin.can_accept)
        ],
        "proposed": sum(1 for font in fonts for _ in adapter.proposals(font)),
    }
    target = Path(os.environ["FONTE_OBSERVED"])
    target.with_suffix(".new").write_text(json.dumps(seen), encoding="utf-8")
    target.with_suffix(".new").replace(target)
    return True


if fontforge.hasUserInterface():
    from fonte_fontforge.glib_timer import call_repeatedly

    call_repeatedly(0.2, observe)
