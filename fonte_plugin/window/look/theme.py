"""Colours of the window, light and dark, and the style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from fonte_plugin.resources import resource
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.review.usual import SURE, guess_below


@dataclass(frozen=True)
class Theme:
    """Every colour that is used, as #rrggbb. `tint` is the ground and `ink` the glyph of a status."""

    dark: bool
    window: str
    panel: str
    card: str
    text: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_text: str
    hover: str
    tint: dict[Status, str]
    ink: dict[Status, str]
    good: str
    doubtful: str
    bad: str
    curve_point: str
    handle: str
    guide: str


LIGHT = Theme(
    dark=False,
    window="#f3f3f1",
    panel="#fafaf8",
    card="#ffffff",
    text="#1c1c1e",
    muted="#77777c",
    faint="#c6c6c8",
    line="#dfdfdb",
    accent="#2b66d9",
    accent_text="#ffffff",
    hover="#ececea",
    tint={
        Status.MISSING: "#f7f7f5",
        Status.DRAWN: "#ffffff",
        Status.GENERATED: "#e9f0fd",
        Status.ACCEPTED: "#e8f5ec",
        Status.REJECTED: "#f4f1f0",
        Status.FAILED: "#fdecea",
    },
    ink={
        Status.MISSING: "#d3d3d3",
        Status.DRAWN: "#1c1c1e",
        Status.GENERATED: "#1d4596",
        Status.ACCEPTED: "#17593a",
        Status.REJECTED: "#bdb4b1",
        Status.FAILED: "#dfaba4",
    },
    good="#2c8a57",
    doubtful="#d08a1e",
    bad="#c6432f",
    curve_point="#2c8a57",
    handle="#8a8a90",
    guide="#c9d6ee",
)

DARK = Theme(
    dark=True,
    window="#1b1c1f",
    panel="#212226",
    card="#2a2b30",
    text="#ececee",
    muted="#96969d",
    faint="#55565c",
    line="#37383e",
    accent="#5b92f5",
    accent_text="#0d1524",
    hover="#303137",
    tint={
        Status.MISSING: "#232428",
        Status.DRAWN: "#2c2d32",
        Status.GENERATED: "#243250",
        Status.ACCEPTED: "#213b2e",
        Status.REJECTED: "#29272a",
        Status.FAILED: "#43292a",
    },
    ink={
        Status.MISSING: "#45464c",
        Status.DRAWN: "#f0f0f2",
        Status.GENERATED: "#b9d0ff",
        Status.ACCEPTED: "#b4e6c9",
        Status.REJECTED: "#5c585b",
        Status.FAILED: "#8a5550",
    },
    good="#55c088",
    doubtful="#e0a548",
    bad="#ef7b69",
    curve_point="#55c088",
    handle="#9a9aa2",
    guide="#3a4763",
)


def theme_for(choice: str) -> Theme:
    """The theme that the user chose; "system" asks the desktop."""
    if choice == "system":
        dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def apply_theme(application: QApplication, theme: Theme) -> None:
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(_palette(theme))
    application.setStyleSheet(_sheet(theme))


def agreement_color(theme: Theme, char: str, agreement: float) -> QColor:
    """Red for less than is usual for the character, amber below SURE.

    276 glyphs of 23 families held back, five candidates (`docs/training-log.md`): of the glyphs above .8 overlap less
    than .7 with the designer's own 11 %, of those between 34 %, of those below .7 90 %; rank correlation 0.83.
    """
    return QColor(theme.bad if agreement < guess_below(char) else theme.doubtful if agreement < SURE else theme.good)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, color in (
        (roles.Window, theme.window),
        (roles.Base, theme.card),
        (roles.AlternateBase, theme.panel),
        (roles.Button, theme.panel),
        (roles.WindowText, theme.text),
        (roles.Text, theme.text),
        (roles.ButtonText, theme.text),
        (roles.ToolTipBase, theme.card),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.accent_text),
        (roles.Link, theme.accent),
        (roles.Mid, theme.line),
        (roles.Light, theme.card),
        (roles.Midlight, theme.line),
        (roles.Dark, theme.line),
        (roles.Accent, theme.accent),
    ):
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return palette


def _tick(theme: Theme) -> str:
    """The path of the mark in a box that is on, as style sheets want it."""
    light = QColor(theme.accent_text).lightness() > 128
    return resource("icons", "tick.svg" if light else "tick-dark.svg").as_posix()


def _sheet(theme: Theme) -> str:
    return f"""
QToolTip {{ border: 1px solid {theme.line}; padding: 4px 6px; }}
QMenuBar {{ background: {theme.panel}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {theme.hover}; color: {theme.text}; }}
QMenu {{ background: {theme.card}; border: 1px solid {theme.line}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 14px; border-radius: 5px; }}
QMenu::item:selected {{ background: {theme.accent}; color: {theme.accent_text}; }}
QMenu::item:disabled {{ color: {theme.faint}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 5px 8px; }}
QStatusBar {{ background: {theme.panel}; border-top: 1px solid {theme.line}; color: {theme.muted}; }}
QStatusBar::item {{ border: 0; }}
QWidget#header, QWidget#sidebar, QWidget#inspector, QWidget#bar, QWidget#check {{ background: {theme.panel}; }}
QWidget#header, QWidget#bar {{ border-bottom: 1px solid {theme.line}; }}
QWidget#sidebar {{ border-right: 1px solid {theme.line}; }}
QWidget#inspector {{ border-left: 1px solid {theme.line}; }}
QWidget#check {{ border-top: 1px solid {theme.line}; }}
QWidget#candidates {{ border-top: 1px solid {theme.line}; }}
QWidget#sidebar QScrollArea, QWidget#sidebar QScrollArea > QWidget > QWidget {{ background: {theme.panel}; }}
QLabel#title {{ font-size: 15px; font-weight: 600; }}
QLabel#heading {{ font-weight: 600; }}
QLabel#section {{ font-size: 11px; font-weight: 600; color: {theme.muted}; }}
QLabel#muted {{ color: {theme.muted}; }}
QLabel#warning {{ color: {theme.bad}; }}
QLabel#display {{ font-size: 26px; font-weight: 600; }}
QLabel#glyphname {{ font-size: 20px; font-weight: 600; }}
QPushButton, QToolButton#plain {{
    background: {theme.card};
    border: 1px solid {theme.line};
    border-radius: 6px;
    padding: 6px 12px;
    color: {theme.text};
}}
QPushButton:hover, QToolButton#plain:hover {{ background: {theme.hover}; }}
QPushButton:focus, QToolButton#plain:focus {{ border-color: {theme.accent}; }}
QPushButton:disabled, QToolButton#plain:disabled {{ color: {theme.faint}; background: {theme.panel}; }}
QPushButton:checked {{ background: {theme.accent}; border-color: {theme.accent}; color: {theme.accent_text}; }}
QPushButton:checked:disabled {{ background: {theme.line}; border-color: {theme.line}; color: {theme.muted}; }}
QPushButton#primary {{
    background: {theme.accent};
    border-color: {theme.accent};
    color: {theme.accent_text};
    font-weight: 600;
    padding: 9px 14px;
}}
QPushButton#primary:hover {{ background: {QColor(theme.accent).lighter(108).name()}; }}
QPushButton#primary:disabled {{ background: {theme.line}; border-color: {theme.line}; color: {theme.muted}; }}
QPushButton#accept {{
    background: {theme.good};
    border-color: {theme.good};
    color: {theme.accent_text};
    font-weight: 600;
}}
QPushButton#accept:disabled {{ background: {theme.panel}; border-color: {theme.line}; color: {theme.faint}; }}
QPushButton#segment {{ border-radius: 0; padding: 5px 12px; margin-left: -1px; }}
QPushButton#segment[place="first"] {{ border-top-left-radius: 6px; border-bottom-left-radius: 6px; margin-left: 0; }}
QPushButton#segment[place="last"] {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
QPushButton#segment:checked {{ background: {theme.text}; border-color: {theme.text}; color: {theme.card}; }}
QToolButton#tile {{ border: 1px solid {theme.line}; border-radius: 5px; background: {theme.window}; padding: 0; }}
QToolButton#tile:checked {{ border: 2px solid {theme.accent}; background: {theme.card}; }}
QToolButton#tile:focus {{ border-color: {theme.accent}; }}
QToolButton#flat {{ border: 0; border-radius: 6px; padding: 5px 9px; color: {theme.text}; background: transparent; }}
QToolButton#flat:hover {{ background: {theme.hover}; }}
QToolButton#flat:disabled {{ color: {theme.faint}; }}
QToolButton#flat:focus {{ background: {theme.hover}; }}
QToolButton::menu-indicator {{ image: none; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit {{
    background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px; padding: 5px 8px;
    selection-background-color: {theme.accent}; selection-color: {theme.accent_text};
}}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {{
    border-color: {theme.accent};
}}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow, QSpinBox::down-arrow {{
    width: 0; height: 0; border-left: 4px solid {theme.card}; border-right: 4px solid {theme.card};
    border-top: 5px solid {theme.muted};
}}
QSpinBox::up-arrow {{
    width: 0; height: 0; border-left: 4px solid {theme.card}; border-right: 4px solid {theme.card};
    border-bottom: 5px solid {theme.muted};
}}
QSpinBox QLineEdit {{ border: 0; padding: 0 0 0 6px; background: transparent; }}
QSpinBox::up-button {{ subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: 0; }}
QSpinBox::down-button {{ subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: 0; }}
QComboBox QAbstractItemView {{ background: {theme.card}; border: 1px solid {theme.line}; padding: 4px; }}
QTableView {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px; outline: 0; }}
QTableView::item {{ padding: 0 7px; border: 0; }}
QTableView::item:selected {{ background: {theme.accent}; color: {theme.accent_text}; }}
QTableView:focus {{ border-color: {theme.accent}; }}
QHeaderView {{ background: {theme.card}; border: 0; }}
QHeaderView::section {{
    background: {theme.card}; color: {theme.muted}; border: 0; border-bottom: 1px solid {theme.line};
    padding: 4px 7px; font-size: 11px; font-weight: 600;
}}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QCheckBox {{ spacing: 7px; }}
QCheckBox::indicator {{
    width: 13px; height: 13px; border: 1px solid {theme.muted}; border-radius: 4px; background: {theme.card};
}}
QCheckBox::indicator:checked {{
    background: {theme.accent}; border-color: {theme.accent}; image: url("{_tick(theme)}");
}}
QCheckBox:disabled {{ color: {theme.faint}; }}
QCheckBox::indicator:disabled {{ border-color: {theme.line}; background: {theme.panel}; }}
QCheckBox::indicator:checked:disabled {{ background: {theme.faint}; border-color: {theme.faint}; }}
QCheckBox::indicator:focus {{ border-color: {theme.accent}; }}
QProgressBar {{ background: {theme.line}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
QSlider {{ min-height: 20px; }}
QSlider::groove:horizontal {{ height: 4px; background: {theme.line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {theme.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 14px;
    height: 14px;
    margin: -6px 0;
    border-radius: 8px;
    background: {theme.card};
    border: 1px solid {theme.muted};
}}
QSlider::handle:horizontal:focus {{ border-color: {theme.accent}; }}
QScrollBar:vertical {{ width: 11px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: 11px; background: transparent; margin: 0; }}
QScrollBar::handle {{
    background: {theme.faint};
    border-radius: 3px;
    margin: 2px;
    min-height: 26px;
    min-width: 26px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QFrame#message {{ border: 0; border-bottom: 1px solid {theme.line}; }}
QFrame#message[kind="error"] {{ background: {theme.tint[Status.FAILED]}; }}
QFrame#message[kind="info"] {{ background: {theme.tint[Status.GENERATED]}; }}
QFrame#message[kind="done"] {{ background: {theme.tint[Status.ACCEPTED]}; }}
"""
