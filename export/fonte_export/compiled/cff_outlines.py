"""CFF outlines by ufo2ft, with names that the table can hold: Latin-1 only."""

from __future__ import annotations

import unicodedata

from ufo2ft.outlineCompiler import OutlineOTFCompiler

NAMES = ("FullName", "FamilyName", "Weight", "Notice", "Copyright")


class CffOutlines(OutlineOTFCompiler):  # type: ignore[misc]
    """Systems show the names of the name table, which holds any character; these are for PostScript."""

    def setupTable_CFF(self) -> None:  # noqa: N802 - the name that ufo2ft calls
        super().setupTable_CFF()
        top = self.otf["CFF "].cff.topDictIndex[0]
        for key in NAMES:
            if isinstance(name := getattr(top, key, None), str):
                setattr(top, key, _latin_1(name))


def _latin_1(text: str) -> str:
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().strip() or "Untitled"
    return text
