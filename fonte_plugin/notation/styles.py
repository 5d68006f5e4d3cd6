"""The style words that a network knows, in the order of their tokens."""

STYLES = ("serif", "sans-serif", "monospace", "handwriting", "display")
