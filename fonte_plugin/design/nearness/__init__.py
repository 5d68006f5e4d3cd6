"""How near a glyph is to the glyphs that the model was trained on: a compact index of their shapes, and how near
unrelated fonts usually come."""
