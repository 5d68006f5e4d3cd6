"""The File menu: opening, beginning again, saving, exporting, settings."""

from __future__ import annotations

from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.menus import titles
from fonte_plugin.window.menus.action import Action, Menu
from fonte_plugin.window.menus.conditions import can_save, font_open, in_place

FILE = Menu(
    titles.FILE,
    (
        Action(
            "open_dialog",
            QT_TRANSLATE_NOOP("Actions", "&Open…"),
            Handlers.open_dialog,
            keys="Ctrl+O",
            tip=QT_TRANSLATE_NOOP("Actions", "Open a UFO, Glyphs, TTF or OTF file"),
        ),
        Action(
            "open_folder",
            QT_TRANSLATE_NOOP("Actions", "Open a UFO &folder…"),
            Handlers.open_folder,
            keys="Ctrl+Shift+O",
            tip=QT_TRANSLATE_NOOP("Actions", "Choose a UFO as a folder, in the dialog of your desktop"),
        ),
        Action(
            "open_example",
            QT_TRANSLATE_NOOP("Actions", "Open the e&xample"),
            Handlers.open_example,
            tip=QT_TRANSLATE_NOOP("Actions", "Open a font that has been begun"),
        ),
        Action(
            "reload",
            QT_TRANSLATE_NOOP("Actions", "Re&load from disk"),
            Handlers.reload,
            keys="F5",
            tip=QT_TRANSLATE_NOOP("Actions", "Read the font again; the review stays"),
            when=lambda bench: bench.session is not None and bench.session.source is not None,
        ),
        Action(
            "open_in_editor",
            QT_TRANSLATE_NOOP("Actions", "Open in my e&ditor"),
            Handlers.open_in_editor,
            keys="Ctrl+Shift+E",
            tip=QT_TRANSLATE_NOOP("Actions", "What you save there comes back by itself, and the review stays"),
            when=lambda bench: bench.session is not None and bench.session.snapshot is not None,
        ),
        Action(
            "start_afresh",
            QT_TRANSLATE_NOOP("Actions", "Start the re&view afresh…"),
            Handlers.start_afresh,
            tip=QT_TRANSLATE_NOOP("Actions", "Put what was generated and decided aside, and begin again"),
            when=lambda bench: font_open(bench) and bool(bench.review.touched),
        ),
        Action(
            "rename_font",
            QT_TRANSLATE_NOOP("Actions", "N&ame the font…"),
            Handlers.rename_font,
            tip=QT_TRANSLATE_NOOP("Actions", "Name a font that began with a style word"),
            when=lambda bench: bench.session is not None and bench.session.source is None,
        ),
        Action(
            "save",
            QT_TRANSLATE_NOOP("Actions", "&Save"),
            lambda do: do.window.save_dialogs.save(),
            keys="Ctrl+S",
            tip=QT_TRANSLATE_NOOP(
                "Actions", "The accepted glyphs to where they were saved last; the first time you are asked"
            ),
            when=can_save,
            divider=True,
        ),
        Action(
            "save_new",
            QT_TRANSLATE_NOOP("Actions", "Save as a &new UFO…"),
            lambda do: do.window.save_dialogs.save_new(),
            keys="Ctrl+Shift+S",
            tip=QT_TRANSLATE_NOOP("Actions", "All of your font and the accepted glyphs, in a new file"),
            when=can_save,
        ),
        Action(
            "save_layer",
            QT_TRANSLATE_NOOP("Actions", "Save into a la&yer of the source"),
            lambda do: do.window.save_dialogs.save_layer(),
            tip=QT_TRANSLATE_NOOP("Actions", "The accepted glyphs into layer fonte.generated; nothing else changes"),
            when=in_place,
        ),
        Action(
            "save_source",
            QT_TRANSLATE_NOOP("Actions", "Save into the source i&tself…"),
            lambda do: do.window.save_dialogs.save_source(),
            tip=QT_TRANSLATE_NOOP("Actions", "The accepted glyphs into your UFO, after a backup of all of it"),
            when=in_place,
        ),
        Action(
            "show_backups",
            QT_TRANSLATE_NOOP("Actions", "Show &backups"),
            lambda do: do.window.save_dialogs.show_backups(),
            tip=QT_TRANSLATE_NOOP("Actions", "The folder with your fonts as they were before Fonte wrote into them"),
        ),
        Action(
            "export",
            QT_TRANSLATE_NOOP("Actions", "&Export font or proof…"),
            lambda do: do.window.save_dialogs.export(),
            keys="Ctrl+E",
            tip=QT_TRANSLATE_NOOP("Actions", "Compile to TTF, OTF or WOFF2, or make a proof PDF"),
            when=font_open,
            divider=True,
        ),
        Action(
            "export_svg",
            QT_TRANSLATE_NOOP("Actions", "Export SV&G files…"),
            lambda do: do.window.save_dialogs.export_svg(),
            tip=QT_TRANSLATE_NOOP("Actions", "One SVG file a glyph"),
            when=font_open,
        ),
        Action(
            "report",
            QT_TRANSLATE_NOOP("Actions", "Re&port…"),
            lambda do: do.window.save_dialogs.report(),
            tip=QT_TRANSLATE_NOOP("Actions", "Which glyphs were drawn by whom, from what, to publish with the font"),
            when=font_open,
        ),
        Action(
            "show_settings",
            QT_TRANSLATE_NOOP("Actions", "Sett&ings…"),
            Handlers.show_settings,
            keys="Ctrl+,",
            tip=QT_TRANSLATE_NOOP("Actions", "Model, threads, colours"),
            divider=True,
        ),
        Action(
            "show_models",
            QT_TRANSLATE_NOOP("Actions", "&Models…"),
            Handlers.show_models,
            tip=QT_TRANSLATE_NOOP("Actions", "Which networks there are; add another"),
        ),
        Action(
            "close", QT_TRANSLATE_NOOP("Actions", "&Quit"), lambda do: do.window.close(), keys="Ctrl+Q", divider=True
        ),
    ),
)
