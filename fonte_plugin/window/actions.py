"""Every action of the window in one table: name, text, keys, tooltip, when it can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.workspace.review.review import Status

CONTEXT = "Actions"
WORK = (Status.GENERATED, Status.ACCEPTED)
REDRAW_MISSING = QT_TRANSLATE_NOOP("Actions", "D&raw it")
JUDGED = (Status.GENERATED, Status.ACCEPTED, Status.REJECTED)

Check = Callable[[Workbench], bool]


def _always(bench: Workbench) -> bool:
    return True


def _open(bench: Workbench) -> bool:
    return bench.session is not None


def _has_work(bench: Workbench) -> bool:
    return bool(bench.review.having(*WORK))


def _in_place(bench: Workbench) -> bool:
    session = bench.session
    return _has_work(bench) and session is not None and session.snapshot is not None


def _subjects(*statuses: Status) -> Check:
    return lambda bench: any(bench.review.status(char) in statuses for char in bench.subjects)


def _rerollable(bench: Workbench) -> bool:
    redrawable = (Status.MISSING, Status.GENERATED, Status.ACCEPTED, Status.REJECTED, Status.FAILED)
    return not bench.generating and _subjects(*redrawable)(bench)


def _current_has_outline(bench: Workbench) -> bool:
    session, entry = bench.session, bench.current
    if session is None or entry is None:
        return False
    glyph = bench.current_glyph
    return session.glyph(entry.name) is not None or bool(glyph and glyph.candidates)


def _current_judged(bench: Workbench) -> bool:
    glyph = bench.current_glyph
    return not bench.generating and glyph is not None and glyph.status in JUDGED


def _current_shows_style(bench: Workbench) -> bool:
    glyph = bench.current_glyph
    return not bench.generating and glyph is not None and glyph.status in (*JUDGED, Status.DRAWN)


def _undecided(bench: Workbench) -> bool:
    return not bench.generating and bool(bench.review.undecided)


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`name` is also the name of the window's method that does it. `keys` are portable key sequences."""

    name: str
    menu: str
    text: str
    keys: str = ""
    tip: str = ""
    when: Check = _always
    divider: bool = False
    """A line stands above it in its menu."""


FILE, EDIT, GLYPH, VIEW, HELP = "&File", "&Edit", "&Glyph", "&View", "&Help"
MENUS = (FILE, EDIT, GLYPH, VIEW, HELP)

ACTIONS = (
    ActionSpec(
        "open_dialog",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Open…"),
        "Ctrl+O",
        QT_TRANSLATE_NOOP("Actions", "Open a UFO, Glyphs, TTF or OTF file"),
    ),
    ActionSpec(
        "open_folder",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Open a UFO &folder…"),
        "Ctrl+Shift+O",
        QT_TRANSLATE_NOOP("Actions", "Choose a UFO as a folder, in the dialog of your desktop"),
    ),
    ActionSpec(
        "open_example",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Open the &example"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Open a font that has been begun"),
    ),
    ActionSpec(
        "reload",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Re&load from disk"),
        "F5",
        QT_TRANSLATE_NOOP("Actions", "Read the font again; the review stays"),
        when=lambda bench: bench.session is not None and bench.session.source is not None,
    ),
    ActionSpec(
        "start_afresh",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Start the re&view afresh…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Put what was generated and decided aside, and begin again"),
        when=lambda bench: _open(bench) and bool(bench.review.touched),
    ),
    ActionSpec(
        "rename_font",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Na&me the font…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Name a font that began with a style word"),
        when=lambda bench: bench.session is not None and bench.session.source is None,
    ),
    ActionSpec(
        "save",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Save"),
        "Ctrl+S",
        QT_TRANSLATE_NOOP("Actions", "The accepted glyphs to where they were saved last; the first time you are asked"),
        when=_has_work,
        divider=True,
    ),
    ActionSpec(
        "save_new",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Save as a &new UFO…"),
        "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("Actions", "All of your font and the accepted glyphs, in a new file"),
        when=_has_work,
    ),
    ActionSpec(
        "save_layer",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Save into a &layer of the source"),
        "",
        QT_TRANSLATE_NOOP("Actions", "The accepted glyphs into layer fonte.generated; nothing else changes"),
        when=_in_place,
    ),
    ActionSpec(
        "save_source",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Save into the &source itself…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "The accepted glyphs into your UFO, after a backup of all of it"),
        when=_in_place,
    ),
    ActionSpec(
        "show_backups",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Show &backups"),
        "",
        QT_TRANSLATE_NOOP("Actions", "The folder with your fonts as they were before Fonte wrote into them"),
    ),
    ActionSpec(
        "export",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Export font or proof…"),
        "Ctrl+E",
        QT_TRANSLATE_NOOP("Actions", "Compile to TTF, OTF or WOFF2, or make a proof PDF"),
        when=_open,
        divider=True,
    ),
    ActionSpec(
        "export_svg",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Export S&VG files…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "One SVG file a glyph"),
        when=_open,
    ),
    ActionSpec(
        "show_settings",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Se&ttings…"),
        "Ctrl+,",
        QT_TRANSLATE_NOOP("Actions", "Model, threads, colours"),
        divider=True,
    ),
    ActionSpec(
        "show_models",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Models…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Which networks there are; add another"),
    ),
    ActionSpec("close", FILE, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", divider=True),
    ActionSpec(
        "undo",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "Ctrl+Z",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        when=lambda bench: bench.undo_stack.canUndo(),
    ),
    ActionSpec(
        "redo",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "Ctrl+Shift+Z",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        when=lambda bench: bench.undo_stack.canRedo(),
    ),
    ActionSpec(
        "copy_svg",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Copy glyph as SVG"),
        "Ctrl+C",
        QT_TRANSLATE_NOOP("Actions", "Copy the outline to the clipboard"),
        when=_current_has_outline,
        divider=True,
    ),
    ActionSpec(
        "select_all",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &all"),
        "Ctrl+A",
        QT_TRANSLATE_NOOP("Actions", "All cells of the overview, or all points of the glyph under review"),
        when=_open,
    ),
    ActionSpec(
        "find",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Find…"),
        "Ctrl+F",
        QT_TRANSLATE_NOOP("Actions", "Search by character, name or U+XXXX"),
        when=_open,
    ),
    ActionSpec(
        "generate",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "&Generate"),
        "Ctrl+G",
        QT_TRANSLATE_NOOP("Actions", "Draw what the sidebar asks for"),
        when=lambda bench: _open(bench) and not bench.generating,
    ),
    ActionSpec(
        "cancel",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "&Cancel"),
        "Ctrl+.",
        QT_TRANSLATE_NOOP("Actions", "Stop now and keep what is finished"),
        when=lambda bench: bench.generating,
    ),
    ActionSpec(
        "accept",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "&Accept"),
        "Ctrl+Return",
        QT_TRANSLATE_NOOP("Actions", "Take the selected glyphs into the font (A)"),
        when=_subjects(Status.GENERATED, Status.REJECTED),
        divider=True,
    ),
    ActionSpec(
        "accept_all",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "Accept a&ll generated"),
        "Ctrl+Shift+Return",
        when=lambda bench: bool(bench.review.undecided),
    ),
    ActionSpec(
        "accept_above",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "Accept all a&bove…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Accept undecided glyphs from an agreement on, after a look at them"),
        when=_undecided,
    ),
    ActionSpec(
        "reject",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "Re&ject"),
        "Ctrl+Backspace",
        QT_TRANSLATE_NOOP("Actions", "Leave the selected glyphs out (X)"),
        when=_subjects(Status.GENERATED, Status.ACCEPTED),
    ),
    ActionSpec(
        "reroll",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "&Re-roll"),
        "Ctrl+R",
        QT_TRANSLATE_NOOP("Actions", "Draw the selected glyphs again, differently (R)"),
        when=_rerollable,
        divider=True,
    ),
    ActionSpec(
        "reroll_alike",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "Re-roll all like t&his"),
        "Ctrl+Alt+R",
        QT_TRANSLATE_NOOP("Actions", "Draw again what shares its strokes and is undecided: for b also d, p, q, g"),
        when=_current_judged,
    ),
    ActionSpec(
        "reroll_all",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "Re-roll all &undecided"),
        "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("Actions", "Draw everything again that is neither accepted nor rejected"),
        when=_undecided,
    ),
    ActionSpec(
        "use_reference",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "&Learn from it, redraw the rest"),
        "Ctrl+L",
        QT_TRANSLATE_NOOP("Actions", "Accept this glyph, show it to the network, and draw the undecided ones again"),
        when=_current_shows_style,
    ),
    ActionSpec(
        "draw_next",
        GLYPH,
        QT_TRANSLATE_NOOP("Actions", "What should I &draw next?"),
        "Ctrl+D",
        QT_TRANSLATE_NOOP("Actions", "Go to the glyph that would tell Fonte most if you drew it yourself"),
        when=_open,
        divider=True,
    ),
    ActionSpec(
        "show_overview",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Overview"),
        "Ctrl+1",
        QT_TRANSLATE_NOOP("Actions", "All glyphs"),
        when=_open,
    ),
    ActionSpec(
        "show_review",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Review"),
        "Ctrl+2",
        QT_TRANSLATE_NOOP("Actions", "One glyph and its candidates"),
        when=_open,
    ),
    ActionSpec(
        "show_proof",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Proof"),
        "Ctrl+3",
        QT_TRANSLATE_NOOP("Actions", "Set text in the font"),
        when=_open,
    ),
    ActionSpec(
        "show_points",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Points and &handles"),
        "Ctrl+P",
        QT_TRANSLATE_NOOP("Actions", "Show the outline"),
        when=_open,
        divider=True,
    ),
    ActionSpec("zoom_in", VIEW, QT_TRANSLATE_NOOP("Actions", "Larger cells"), "Ctrl++", when=_open, divider=True),
    ActionSpec("zoom_out", VIEW, QT_TRANSLATE_NOOP("Actions", "Smaller cells"), "Ctrl+-", when=_open),
    ActionSpec(
        "zoom_fit",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Fit"),
        "Ctrl+0",
        QT_TRANSLATE_NOOP("Actions", "The whole glyph in the review, cells of usual size in the overview"),
        when=_open,
    ),
    ActionSpec("toggle_dark", VIEW, QT_TRANSLATE_NOOP("Actions", "Light or &dark"), "Ctrl+Shift+D", divider=True),
    ActionSpec("show_shortcuts", HELP, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1"),
    ActionSpec("show_about", HELP, QT_TRANSLATE_NOOP("Actions", "&About Fonte"), ""),
)


def build_actions(owner: QObject) -> Mapping[str, QAction]:
    """A QAction for each line of the table, calling the method of that name of `owner`."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(QCoreApplication.translate(CONTEXT, spec.text), owner)
        action.setObjectName(spec.name)
        action.setShortcut(QKeySequence(spec.keys))
        tip = QCoreApplication.translate(CONTEXT, spec.tip or spec.text).replace("&", "")
        action.setToolTip(tip)
        action.setStatusTip("")
        action.triggered.connect(getattr(owner, spec.name))
        actions[spec.name] = action
    return actions


def refresh_actions(actions: Mapping[str, QAction], bench: Workbench) -> None:
    """What can be done now, under the name of what it would do."""
    for spec in ACTIONS:
        actions[spec.name].setEnabled(spec.when(bench))
    stack = bench.undo_stack
    for name, text in (("undo", stack.undoText()), ("redo", stack.redoText())):
        plain = QCoreApplication.translate(CONTEXT, f"&{name.capitalize()}")
        actions[name].setText(f"{plain} {text.replace('&', '&&')}".strip())
        actions[name].setIconText(plain.replace("&", ""))
        actions[name].setToolTip(f"{plain.replace('&', '')} {text}".strip())
    begun = any(bench.review[char].candidates for char in bench.subjects)
    text = QT_TRANSLATE_NOOP("Actions", "&Re-roll") if begun or not bench.subjects else REDRAW_MISSING
    actions["reroll"].setText(QCoreApplication.translate(CONTEXT, text))
