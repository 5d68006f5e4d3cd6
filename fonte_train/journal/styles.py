"""The research journal's style labels: keywords anywhere in the name of a font's folder."""

from __future__ import annotations

DEFAULT = "sans-serif"
KEYWORDS = (
    ("monospace", ("mono", "code", "courier", "consolas", "terminal", "typewriter", "fixed", "inconsolata", "fira code",
                   "jetbrains", "source code", "roboto mono", "ibm plex mono", "cascadia", "hack", "menlo")),
    ("handwriting", ("script", "hand", "brush", "cursive", "signature", "calligraphy", "handwritten", "handwriting",
                     "dancing", "pacifico", "satisfy", "great vibes", "allura", "alex brush", "sacramento", "cookie",
                     "kaushan", "lobster", "caveat", "indie", "patrick", "marker")),
    ("display", ("display", "decorative", "fancy", "artistic", "poster", "headline", "title", "black", "ultra",
                 "compressed", "condensed", "extended", "stencil", "outline", "shadow", "retro", "vintage", "pixel",
                 "graffiti", "comic", "cartoon", "fun", "kids", "playfair")),
    ("serif", ("serif", "roman", "times", "georgia", "garamond", "bodoni", "didot", "caslon", "baskerville", "century",
               "palatino", "book", "classical", "traditional", "old", "antiqua", "mincho", "ming", "song")),
)
"""In the order in which they are tried; what none of them fits is DEFAULT."""


def style_of_name(name: str) -> str:
    """The first keyword that is anywhere in the name, parts of words too: "bold" holds "old", so it is a serif."""
    flat = name.lower().replace("-", " ").replace("_", " ")
    return next((style for style, words in KEYWORDS if any(word in flat for word in words)), DEFAULT)
