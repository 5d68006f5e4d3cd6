"""The colour of the glyphs that Fonte drew."""

MARK_COLOR = "0.62,0.8,1,1"
"""Light blue, red-green-blue-alpha from 0 to 1 in sRGB, as `public.markColor` has it."""
