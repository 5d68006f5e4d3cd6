"""How near a glyph is to those that the model was taught by: a compact index of their shapes, and what is usual."""
