"""Fonte: draw a few glyphs, Fonte draws the rest. Everything that ships to a designer."""

from typing import TYPE_CHECKING

__version__: str

if not TYPE_CHECKING:

    def __getattr__(name: str) -> str:
        """`__version__`, from the metadata of the installed package, which take a while to read."""
        if name != "__version__":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("fonte")
        except PackageNotFoundError:  # a source tree that nobody installed
            return "0+unknown"
