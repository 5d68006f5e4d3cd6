"""What can be said of a font before it is published: which glyphs were drawn by whom, from what, how near to whom."""
