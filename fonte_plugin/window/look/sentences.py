"""What the rooms beside the window say, in the language of the window.

Errors, findings and reasons are made where nothing knows of Qt, as English sentences for the command line as well.
What a designer is likely to meet in the window stands here once more, {0} and so on where the sentence has a name or a
number: it is recognised by its own words, and said in the other language with what stood in those places. A sentence
that is not listed stays English. A test compares the list with the code that makes the sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP

CONTEXT = "Sentences"
PLACE = re.compile(r"\{\d\}")
TELLING, NUMBERS = 9, r"([\d.]+(?: or \d+)*)"
"""Letters of its own from which on a text is recognised around anything; one with fewer stands beside numbers."""

SENTENCES = (
    # findings of the check
    QT_TRANSLATE_NOOP("Sentences", "The glyph cannot be read: {0}."),
    QT_TRANSLATE_NOOP("Sentences", "The glyph cannot be read in {0}: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "A contour is open; close it, or it will not be filled."),
    QT_TRANSLATE_NOOP("Sentences", "A segment is only {0} long."),
    QT_TRANSLATE_NOOP("Sentences", "A curve turns in {0} without a point there."),
    QT_TRANSLATE_NOOP("Sentences", "A {0} is {1} off {2}."),
    QT_TRANSLATE_NOOP("Sentences", "The curve turns by {0} degrees at a point that looks smooth."),
    QT_TRANSLATE_NOOP("Sentences", "Outer contours run clockwise; they should run counter-clockwise."),
    QT_TRANSLATE_NOOP("Sentences", "The contours cross in a way that they could not be merged."),
    QT_TRANSLATE_NOOP("Sentences", "Contours overlap, cross themselves or run the wrong way round."),
    QT_TRANSLATE_NOOP("Sentences", "It has {0} contours; this character usually has {1}."),
    QT_TRANSLATE_NOOP("Sentences", "It ends {0} off the {1} ({2})."),
    QT_TRANSLATE_NOOP("Sentences", "Its stem is {0} units wide; in the {1} {2} is usual."),
    QT_TRANSLATE_NOOP("Sentences", "Its {0} side bearing is {1}; {2} is usual for a {3} letter."),
    QT_TRANSLATE_NOOP("Sentences", "In {0} its ink runs {1} into that of {2}."),
    QT_TRANSLATE_NOOP("Sentences", "In {0} it stands {1} from {2}; {3} is usual."),
    QT_TRANSLATE_NOOP("Sentences", "It has other components in {0} than in {1}."),
    QT_TRANSLATE_NOOP("Sentences", "It has other contours ({0}, not {1}) in {2} than in {3}."),
    QT_TRANSLATE_NOOP("Sentences", "Contour {0} has other points ({1}, not {2}) in {3} than in {4}."),
    QT_TRANSLATE_NOOP("Sentences", "Contour {0} has its curves or its start elsewhere in {1} than in {2}."),
    # why a glyph was refused, and what was done to one
    QT_TRANSLATE_NOOP(
        "Sentences", "{0} could not be drawn: {1} in each of {2} tries; try another seed or more references."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{0} could not be drawn: {1} in each of {2} tries; try another seed or more references, or look at what came.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "moved the outline by up to {0} units"),
    QT_TRANSLATE_NOOP("Sentences", "moved the outline by up to {0} units, {1} node added"),
    QT_TRANSLATE_NOOP("Sentences", "moved the outline by up to {0} units, {1} nodes added"),
    QT_TRANSLATE_NOOP("Sentences", "moved the outline by up to {0} units, {1} node removed"),
    QT_TRANSLATE_NOOP("Sentences", "moved the outline by up to {0} units, {1} nodes removed"),
    QT_TRANSLATE_NOOP("Sentences", "left out, because {0}"),
    QT_TRANSLATE_NOOP("Sentences", "its strokes became {0} % thicker"),
    QT_TRANSLATE_NOOP("Sentences", "its strokes became {0} % thinner"),
    QT_TRANSLATE_NOOP("Sentences", "its ink became {0} % wider"),
    QT_TRANSLATE_NOOP("Sentences", "its ink became {0} % narrower"),
    QT_TRANSLATE_NOOP("Sentences", "{0} points became those of {1}"),
    QT_TRANSLATE_NOOP("Sentences", "the left side bearing became that of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the right side bearing became that of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the left side bearing changed by {0} for the rhythm of the font"),
    QT_TRANSLATE_NOOP("Sentences", "the right side bearing changed by {0} for the rhythm of the font"),
    QT_TRANSLATE_NOOP("Sentences", "the advance width became {0}, as of all figures"),
    QT_TRANSLATE_NOOP("Sentences", "contours that crossed were merged"),
    QT_TRANSLATE_NOOP("Sentences", "the same as {0}"),
    # spacing, kerning, signs
    QT_TRANSLATE_NOOP(
        "Sentences", "None of {0} is drawn or accepted, and the others are spaced by them; draw one of them."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The {0} stay as they are: none of them is among the glyphs that set the rhythm."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{0} cannot be measured, so the style is taken from the other glyphs; look at its outline."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The font is of fixed pitch, so it is not kerned."),
    QT_TRANSLATE_NOOP("Sentences", "There is hardly a glyph to kern."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The letters of the font join, so it is not kerned; name kinds of pairs to have it kerned all the same.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "All pairs that are set are 0, so no other is kerned; name kinds of pairs to have others kerned."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The font has both a feature kern written by hand and a kerning.plist, of which editors compile "
        "the feature alone; put {0} into the feature to have the pairs compiled as well.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The pairs of the feature kern could not be read, so they are not counted: {0}"),
    QT_TRANSLATE_NOOP("Sentences", "The kerning of {0} cannot be read ({1})."),
    QT_TRANSLATE_NOOP("Sentences", "{0} needs {1}, which is not drawn."),
    QT_TRANSLATE_NOOP("Sentences", "{0} need {1}, which is not drawn."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot follow from the way {1} is drawn; it has to be drawn."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot follow from the way {1} is drawn; they have to be drawn."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot follow from the way {1} are drawn; it has to be drawn."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot follow from the way {1} are drawn; they have to be drawn."),
    QT_TRANSLATE_NOOP("Sentences", "{0} follows from no other glyph, so it has to be drawn."),
    QT_TRANSLATE_NOOP("Sentences", "{0} follow from no other glyph, so they have to be drawn."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{0}: the masters differ too much for them to be built alike, so no master was given them."
    ),
    # saving all masters of a designspace
    QT_TRANSLATE_NOOP("Sentences", "{0} has them too."),
    QT_TRANSLATE_NOOP("Sentences", "{0} have them too."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is spaced ({1}) too, by values of its own."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is kerned ({1}) too, by values of its own."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is spaced ({1}) and kerned ({2}) too, by values of its own."),
    QT_TRANSLATE_NOOP("Sentences", "{0} holds the fonts being read. Choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "{0} holds {1}, which is read. Choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is not a folder of a designspace, so it was not replaced."),
    QT_TRANSLATE_NOOP("Sentences", "{0} holds {1} too, so it was not replaced."),
    QT_TRANSLATE_NOOP("Sentences", "{0} has other masters than when it was opened; load it again, and save then."),
    # what was asked for
    QT_TRANSLATE_NOOP("Sentences", "The model cannot draw {0}; it draws {1}"),
    QT_TRANSLATE_NOOP("Sentences", "No characters were asked for; choose some of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "The range {0}-{1} runs backwards; write {2}-{3}."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "No glyph can serve as a reference: draw some of n o H O first, or give a style instead of a source.{0}",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{0} cannot serve as a reference, since it is not drawn, cannot be read, or is not what the "
        "network reads; choose among {1}.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The glyphs chosen as references are too long to be read; choose others."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The reference glyphs take {0} tokens, which leaves no room to draw; use fewer of them."
    ),
    # opening
    QT_TRANSLATE_NOOP("Sentences", "{0} is not a font that Fonte knows; choose {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is a folder but not a UFO (it has no metainfo.plist); choose {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is not {1} that can be read: {2}. {3}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} does not exist; check the path."),
    QT_TRANSLATE_NOOP("Sentences", "No permission to read {0}; change its permissions or copy it elsewhere."),
    QT_TRANSLATE_NOOP("Sentences", "{0} needs glyphsLib to be read: run pip install 'fonte[glyphs]'; or export a UFO."),
    QT_TRANSLATE_NOOP("Sentences", "{0} holds {1} masters; {2} was taken (choose {3} with --master)."),
    QT_TRANSLATE_NOOP("Sentences", "{0} holds {1} fonts; {2} was taken (choose {3} with --font)."),
    QT_TRANSLATE_NOOP("Sentences", "Glyph {0} of {1} cannot be read and is not used: {2}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} has no code point and cannot be typed; give it one in your font editor."),
    QT_TRANSLATE_NOOP("Sentences", "{0} have no code point and cannot be typed; give them one in your font editor."),
    QT_TRANSLATE_NOOP("Sentences", "{0}: its outline cannot be read ({1})."),
    QT_TRANSLATE_NOOP("Sentences", "{0}: its component {1} is missing."),
    QT_TRANSLATE_NOOP("Sentences", "{0}: nothing is left of it without overlaps."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{0}: its outline takes {1} tokens and at most {2} can be read; it is kept as it is and not used "
        "as a reference.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The clipboard holds no SVG; copy an outline in your drawing program first."),
    QT_TRANSLATE_NOOP("Sentences", "The SVG on the clipboard holds no closed shape."),
    QT_TRANSLATE_NOOP("Sentences", "The SVG on the clipboard cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Sentences", "The saved review cannot be read (it is damaged, or of a newer version)."),
    # keeping and saving
    QT_TRANSLATE_NOOP("Sentences", "Your work could not be kept in {0} ({1}); save your font soon."),
    QT_TRANSLATE_NOOP("Sentences", "The settings could not be saved to {0} ({1}); check the folder's permissions."),
    QT_TRANSLATE_NOOP("Sentences", "There is no glyph to save yet; generate some, and accept them."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Spacing, kerning and built signs belong to the font itself, not to a layer; they are kept for later.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Only a UFO 3 can be written into; save to a new file instead."),
    QT_TRANSLATE_NOOP("Sentences", "{0} should end in .ttf, .otf, .woff2 or .pdf."),
    QT_TRANSLATE_NOOP("Sentences", "{0} should end in .ufo or .ufoz."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is the font being read. Choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is a folder that is not a UFO, so it was not replaced."),
    QT_TRANSLATE_NOOP("Sentences", "{0} could not be saved as UFO 3: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} was not made, since {1} has no room for it or cannot be written to: {2}."),
    QT_TRANSLATE_NOOP("Sentences", "There is no folder {0} to write {1} into."),
    QT_TRANSLATE_NOOP("Sentences", "The folder {0} cannot be written to, so {1} was not made."),
    QT_TRANSLATE_NOOP("Sentences", "{0} could not be written: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} was changed by another program ({1}), so nothing was written. Open it again."),
    QT_TRANSLATE_NOOP("Sentences", "{0} could not be saved and is as it was: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} was saved, but {1} did not arrive as it was written. Check the disk."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is drawn already and was left as it is."),
    QT_TRANSLATE_NOOP("Sentences", "{0} in layer {1} was edited by hand and stays."),
    QT_TRANSLATE_NOOP("Sentences", "{0} could not be compiled: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} could not be compiled and was left out: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} could not be saved and was left out: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} has no glyphs to compile."),
    QT_TRANSLATE_NOOP("Sentences", "{0} has no drawn glyph to export."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is a file, not a folder for SVG files."),
    QT_TRANSLATE_NOOP("Sentences", "The glyphs {0} both stand for U+{1}. Take it from one of them."),
    # models and the installation
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot be loaded ({1}); run 'fonte models verify'."),
    QT_TRANSLATE_NOOP("Sentences", "The network stopped: {0}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "There is no model {0}: give a folder with {1} and {2}, or one of the installed models ({3})."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{0} is not the file that its {1} describes (damaged or changed); install the model again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "A model {0} is installed already."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is no model: a folder or a .zip with {1} and {2} is needed."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot be read ({1}); install the model again."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Fonte's own files are not where they should be ({0}): install Fonte again, or set "
        "FONTE_RESOURCES to the folder that holds them.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "No example font in {0}: install Fonte again."),
)
"""Whole sentences, by the room that makes them."""

PARTS = (
    QT_TRANSLATE_NOOP("Sentences", "{0} unit"),
    QT_TRANSLATE_NOOP("Sentences", "{0} units"),
    QT_TRANSLATE_NOOP("Sentences", "{0} and {1} more"),
    QT_TRANSLATE_NOOP("Sentences", "{0} or {1}"),
    QT_TRANSLATE_NOOP("Sentences", "line"),
    QT_TRANSLATE_NOOP("Sentences", "handle"),
    QT_TRANSLATE_NOOP("Sentences", "vertical"),
    QT_TRANSLATE_NOOP("Sentences", "horizontal"),
    QT_TRANSLATE_NOOP("Sentences", "baseline"),
    QT_TRANSLATE_NOOP("Sentences", "x-height"),
    QT_TRANSLATE_NOOP("Sentences", "cap height"),
    QT_TRANSLATE_NOOP("Sentences", "ascender"),
    QT_TRANSLATE_NOOP("Sentences", "descender"),
    QT_TRANSLATE_NOOP("Sentences", "lower case"),
    QT_TRANSLATE_NOOP("Sentences", "capitals"),
    QT_TRANSLATE_NOOP("Sentences", "left"),
    QT_TRANSLATE_NOOP("Sentences", "right"),
    QT_TRANSLATE_NOOP("Sentences", "straight lower case"),
    QT_TRANSLATE_NOOP("Sentences", "round lower case"),
    QT_TRANSLATE_NOOP("Sentences", "straight capital"),
    QT_TRANSLATE_NOOP("Sentences", "round capital"),
    QT_TRANSLATE_NOOP("Sentences", "it did not come to an end"),
    QT_TRANSLATE_NOOP("Sentences", "it came out empty"),
    QT_TRANSLATE_NOOP("Sentences", "it came out without ink"),
    QT_TRANSLATE_NOOP("Sentences", "it reached far beyond the height of the references"),
    QT_TRANSLATE_NOOP("Sentences", "its contours crossed themselves"),
    QT_TRANSLATE_NOOP("Sentences", "its counters were filled"),
    QT_TRANSLATE_NOOP("Sentences", "it could not be read"),
    QT_TRANSLATE_NOOP("Sentences", "it had a part too many or too few, or a counter was filled"),
    QT_TRANSLATE_NOOP("Sentences", "its strokes were far heavier or lighter than those of the references"),
    QT_TRANSLATE_NOOP("Sentences", "it did not interpolate with the other masters"),
    QT_TRANSLATE_NOOP("Sentences", "the area changes by {0} %"),
    QT_TRANSLATE_NOOP("Sentences", "the outline crosses itself"),
    QT_TRANSLATE_NOOP("Sentences", "it failed ({0}: {1})"),
    QT_TRANSLATE_NOOP("Sentences", "its data is damaged or incomplete"),
    QT_TRANSLATE_NOOP("Sentences", "a UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF or WOFF2"),
    QT_TRANSLATE_NOOP("Sentences", "a font"),
    QT_TRANSLATE_NOOP("Sentences", "a designspace"),
    QT_TRANSLATE_NOOP("Sentences", "a collection of fonts"),
    QT_TRANSLATE_NOOP("Sentences", "a Glyphs file"),
    QT_TRANSLATE_NOOP("Sentences", "Check the disk and the path"),
    QT_TRANSLATE_NOOP("Sentences", "Name one of its UFOs instead"),
    QT_TRANSLATE_NOOP("Sentences", "Take an undamaged TTF, OTF, WOFF or WOFF2"),
    QT_TRANSLATE_NOOP("Sentences", "Take an undamaged one, or a TTF or OTF"),
    QT_TRANSLATE_NOOP("Sentences", "Save it again in Glyphs, or export a UFO"),
)
"""What stands in the places of sentences, as far as it is words."""


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places: `telling` is the longest of its own words, `pattern` all of it."""

    text: str
    telling: str
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, text: str) -> Template:
        pieces = PLACE.split(text)
        place = "(.*?)" if len("".join(pieces)) >= TELLING else NUMBERS
        pattern = place.join(re.escape(piece) for piece in pieces)
        return cls(text, max(pieces, key=len), re.compile(pattern, re.DOTALL))


def translated(sentence: str) -> str:
    """The sentence in the language of the window; as it is, where it is none of SENTENCES."""
    return _said(sentence, _templates(SENTENCES))


def _said(text: str, templates: Iterable[Template]) -> str:
    for template in templates:
        if template.telling in text and (found := template.pattern.fullmatch(text)) is not None:
            parts = [_said(part, _templates(SENTENCES + PARTS)) for part in found.groups()]
            return QCoreApplication.translate(CONTEXT, template.text).format(*parts)
    return text


@lru_cache(maxsize=2)
def _templates(texts: tuple[str, ...]) -> tuple[Template, ...]:
    """What says most itself comes first."""
    return tuple(Template.of(text) for text in sorted(texts, key=lambda text: -len(PLACE.sub("", text))))
