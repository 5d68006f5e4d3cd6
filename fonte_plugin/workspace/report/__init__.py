"""The report on a font before it is published: who drew which glyphs, from what, and which training fonts come near."""
