"""Draw the icon in the formats of Windows and macOS from its SVG source: `python packaging/icons.py OUT`.

    fonte.ico     16 to 256 pixels, for the programs of Windows
    fonte.icns    16 to 1024 pixels, for Fonte.app and the files that it opens

Up to 32 pixels it is fonte-small.svg, whose edges lie on whole pixels. macOS leaves a margin around larger ones. The
same sources and the same Qt and Pillow give the same bytes. Needs what the window needs, and Pillow; no display.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCES = Path(__file__).resolve().parent.parent / "resources" / "icons"
LARGEST_SMALL = 32
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
ICNS_MARGIN = 92 / 1024
"""On each side: with the 8/512 of the source itself, the 100/1024 of the icons of macOS 11 and later."""


def picture(size: int, margin: float = 0.0) -> Image.Image:
    """The icon, `size` pixels wide and high, RGBA, transparent around it; `margin` is a part of the size."""
    small = size <= LARGEST_SMALL
    source = SOURCES / ("fonte-small.svg" if small else "fonte.svg")
    renderer = QSvgRenderer(QByteArray(source.read_bytes()))
    if not renderer.isValid():
        raise SystemExit(f"{source} cannot be drawn.")
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    inset = 0 if small else round(size * margin)
    renderer.render(painter, QRectF(image.rect()).adjusted(inset, inset, -inset, -inset))
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()), "raw", "RGBA", image.bytesPerLine())


def write(path: Path, sizes: Sequence[int]) -> None:
    """One file with a picture of its own for each size; its name says in which format."""
    windows = path.suffix == ".ico"
    *smaller, largest = (picture(size, 0.0 if windows else ICNS_MARGIN) for size in sorted(sizes))
    if windows:
        largest.save(path, append_images=smaller, sizes=[(size, size) for size in sizes])
    else:
        largest.save(path, append_images=smaller)


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the icon in the formats of Windows and macOS.")
    parser.add_argument("out", type=Path, nargs="?", default=SOURCES.parents[1] / "build" / "icons")
    out = parser.parse_args().out
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    out.mkdir(parents=True, exist_ok=True)
    for name, sizes in (("fonte.ico", ICO_SIZES), ("fonte.icns", ICNS_SIZES)):
        write(out / name, sizes)
        print(out / name)


if __name__ == "__main__":
    main()
