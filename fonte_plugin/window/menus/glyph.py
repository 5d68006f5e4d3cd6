"""The Glyph menu: drawing, deciding, drawing again."""

from __future__ import annotations

from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.menus import titles
from fonte_plugin.window.menus.action import Action, Menu
from fonte_plugin.window.menus.conditions import (
    acceptable,
    current_judged,
    current_shows_style,
    font_open,
    rejectable,
    rerollable,
    undecided,
)

GLYPH = Menu(
    titles.GLYPH,
    (
        Action(
            "generate",
            QT_TRANSLATE_NOOP("Actions", "&Generate"),
            lambda do: do.window.panel.ask(),
            keys="Ctrl+G",
            tip=QT_TRANSLATE_NOOP("Actions", "Draw what the sidebar asks for"),
            when=lambda bench: font_open(bench) and not bench.generating,
        ),
        Action(
            "cancel",
            QT_TRANSLATE_NOOP("Actions", "&Cancel"),
            lambda do: do.bench.cancel(),
            keys="Ctrl+.",
            tip=QT_TRANSLATE_NOOP("Actions", "Stop now and keep what is finished"),
            when=lambda bench: bench.generating,
        ),
        Action(
            "accept",
            QT_TRANSLATE_NOOP("Actions", "&Accept"),
            Handlers.accept,
            keys="Ctrl+Return",
            tip=QT_TRANSLATE_NOOP("Actions", "Take the selected glyphs into the font (A)"),
            when=acceptable,
            divider=True,
        ),
        Action(
            "accept_all",
            QT_TRANSLATE_NOOP("Actions", "Accept a&ll generated"),
            Handlers.accept_all,
            keys="Ctrl+Shift+Return",
            when=lambda bench: bool(bench.review.undecided),
        ),
        Action(
            "accept_above",
            QT_TRANSLATE_NOOP("Actions", "Accept all a&bove…"),
            Handlers.accept_above,
            tip=QT_TRANSLATE_NOOP("Actions", "Accept undecided glyphs from an agreement on, after a look at them"),
            when=undecided,
        ),
        Action(
            "reject",
            QT_TRANSLATE_NOOP("Actions", "Re&ject"),
            Handlers.reject,
            keys="Ctrl+Backspace",
            tip=QT_TRANSLATE_NOOP("Actions", "Leave the selected glyphs out (X)"),
            when=rejectable,
        ),
        Action(
            "compare_kin",
            QT_TRANSLATE_NOOP("Actions", "Compare with its &kin…"),
            Handlers.compare_kin,
            keys="Ctrl+J",
            tip=QT_TRANSLATE_NOOP("Actions", "All candidates of the glyphs that share strokes with this one"),
            when=lambda bench: bench.current_glyph is not None and bool(bench.current_glyph.candidates),
        ),
        Action(
            "reroll",
            QT_TRANSLATE_NOOP("Actions", "&Re-roll"),
            Handlers.reroll,
            keys="Ctrl+R",
            tip=QT_TRANSLATE_NOOP("Actions", "Draw the selected glyphs again, differently (R)"),
            when=rerollable,
            divider=True,
        ),
        Action(
            "reroll_alike",
            QT_TRANSLATE_NOOP("Actions", "Re-roll all like t&his"),
            Handlers.reroll_alike,
            keys="Ctrl+Alt+R",
            tip=QT_TRANSLATE_NOOP(
                "Actions", "Draw again what shares its strokes and is undecided: for b also d, p, q, g"
            ),
            when=current_judged,
        ),
        Action(
            "reroll_all",
            QT_TRANSLATE_NOOP("Actions", "Re-roll all &undecided"),
            Handlers.reroll_all,
            keys="Ctrl+Shift+R",
            tip=QT_TRANSLATE_NOOP("Actions", "Draw everything again that is neither accepted nor rejected"),
            when=undecided,
        ),
        Action(
            "use_reference",
            QT_TRANSLATE_NOOP("Actions", "Learn &from it, redraw the rest"),
            Handlers.use_reference,
            keys="Ctrl+L",
            tip=QT_TRANSLATE_NOOP(
                "Actions", "Accept this glyph, show it to the network, and draw the undecided ones again"
            ),
            when=current_shows_style,
        ),
        Action(
            "draw_next",
            QT_TRANSLATE_NOOP("Actions", "What should I &draw next?"),
            Handlers.draw_next,
            keys="Ctrl+D",
            tip=QT_TRANSLATE_NOOP("Actions", "Go to the glyph that would tell Fonte most if you drew it yourself"),
            when=font_open,
            divider=True,
        ),
    ),
)
