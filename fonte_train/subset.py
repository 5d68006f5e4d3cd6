"""Drawings with less in them: without some glyphs, or without segments that draw nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from fonte_train.drawings import Bools, Drawings


def without_glyphs(drawings: Drawings, unwanted: Bools) -> Drawings:
    """The glyphs `unwanted` [G] keep their places and lose their contours, so that `drawings.write` leaves them out."""
    contours = ~unwanted[drawings.glyph_of]
    segments = contours[drawings.contour_of]
    number = np.cumsum(contours) - 1
    return replace(
        drawings, glyph_of=drawings.glyph_of[contours], contour_of=number[drawings.contour_of[segments]],
        is_curve=drawings.is_curve[segments], points=drawings.points[segments],
    )


def without_points(drawings: Drawings) -> Drawings:
    """Without segments of no length, which have no direction, such as the closing line of a contour that is closed."""
    start = drawings.points[drawings.previous, 2]
    kept = (drawings.points != start[:, None]).any(axis=(1, 2))
    return replace(
        drawings, contour_of=drawings.contour_of[kept], is_curve=drawings.is_curve[kept], points=drawings.points[kept]
    )
