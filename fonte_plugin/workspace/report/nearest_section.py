"""The section of the report on the nearest training fonts: for the font as a whole, and for each glyph, with a
picture."""

from __future__ import annotations

from html import escape

from fonte_plugin.design.nearness.shape_index import Nearness
from fonte_plugin.workspace.report.neighbours import Neighbourhood, picture_data

SHOWN = 36
"""glyphs of which a picture is shown, those that come nearest first"""


def nearest_section(found: Neighbourhood) -> str:
    """The inside of the section, as HTML."""
    if not found.model:
        return "<p>No index of training shapes is installed, so nothing was looked up.</p>"
    parts = [_warning(found), _whole("The glyphs that the network drew", found.generated)]
    parts.append(_whole("The glyphs that it did not draw", found.drawn))
    if found.glyphs:
        order = sorted(found.glyphs, key=lambda name: (found.glyphs[name].share, _distance(found.glyphs[name])))
        cells = "".join(_cell(name, found.glyphs[name]) for name in order[:SHOWN])
        more = f", the nearest {SHOWN} of {len(order)}" if len(order) > SHOWN else ""
        parts.append(
            f"<h3>Glyph by glyph{more}</h3><p class=lead>Left the glyph, right what the index remembers of the nearest "
            "one, both moved, scaled and set upright to be compared. The percentage says how many unrelated fonts come "
            f"as near to some family with this character.</p><div class=pairs>{cells}</div>"
        )
    return "".join(parts)


def _warning(found: Neighbourhood) -> str:
    texts = []
    if found.unusual and found.generated is not None:
        family = escape(found.generated.neighbours[0].family)
        texts.append(
            f"As a whole, the generated glyphs come nearer to <b>{family}</b> than all but one in a thousand unrelated "
            "fonts come to any family. If your font is derived from it, or meant as a sibling, that is as it should "
            "be; else compare the two before you publish."
        )
    if found.warnings:
        names = ", ".join(
            f"{escape(name)} ({escape(found.glyphs[name].neighbours[0].family)})" for name in found.warnings
        )
        texts.append(f"Nearer to a training glyph than all but one in a thousand: {names}. Look at these.")
    return "".join(f"<p class=warning>{text}</p>" for text in texts)


def _whole(title: str, nearness: Nearness | None) -> str:
    if nearness is None:
        return f"<h3>{title}</h3><p>Fewer than ten letters and figures: too few to tell.</p>"
    named = ", ".join(f"{escape(one.family)} <small>{one.distance:.2f}</small>" for one in nearness.neighbours)
    return (
        f"<h3>{title}: {nearness.characters} letters and figures</h3><p>Nearest: {named}. {_share(nearness)} of "
        "unrelated fonts come as near to some family; a distance of 1 is what the nearest glyph of a stranger "
        "usually has.</p>"
    )


def _cell(name: str, nearness: Nearness) -> str:
    assert nearness.picture is not None
    assert nearness.neighbour is not None
    images = "".join(f'<img src="{picture_data(one)}" alt="">' for one in (nearness.picture, nearness.neighbour))
    mark = " class=near" if nearness.is_unusual else ""
    return (
        f"<figure{mark}>{images}<figcaption>{escape(name)}: {escape(nearness.neighbours[0].family)}"
        f"<small>{_share(nearness)}</small></figcaption></figure>"
    )


def _share(nearness: Nearness) -> str:
    percent = 100 * nearness.share
    return "less than 0.1 %" if nearness.is_unusual else f"{percent:.1f} %" if percent < 10 else f"{percent:.0f} %"


def _distance(nearness: Nearness) -> float:
    return nearness.neighbours[0].distance
