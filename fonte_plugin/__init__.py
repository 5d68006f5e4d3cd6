"""Fonte: draw a few glyphs, Fonte draws the rest. Everything that ships to a designer."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("fonte")
except PackageNotFoundError:  # a source tree that nobody installed
    __version__ = "0+unknown"
