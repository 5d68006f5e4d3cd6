"""How much work goes into each glyph: a draft, the usual, or all that helps."""

DRAFT = "draft"
NORMAL = "normal"
BEST = "best"
LEVELS = (DRAFT, NORMAL, BEST)
