"""Clean-up filters: each makes one thing right in a generated outline, reports it, and can be left out."""

from .cleaning import FILTERS, Change, CleanResult, clean
from .contour import CleanGlyph
from .lines import FontLines
from .stroke_weight import thickness
from .style import ReferenceStyle

__all__ = ["FILTERS", "Change", "CleanGlyph", "CleanResult", "FontLines", "ReferenceStyle", "clean", "thickness"]
