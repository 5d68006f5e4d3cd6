"""Runs in the Python that Fontra is installed in: shows a font as Fontra's server does, and says what it hears of it.

    python fontra_session.py FONT.ufo GLYPH

A JSON object a line: {"glyph": {layer: [[x, ...], ...]}, "reload": what Fontra reloads}; the first when it watches.
All glyphs are read again and again meanwhile; {"unreadable": NAME} is one that could not be. A line on stdin is
answered with {"now unreadable": [NAME, ...]}. Ends with its stdin.
"""

import asyncio
import json
import pathlib
import sys

from fontra.backends.designspace import UFOBackend


def say(**values):
    print(json.dumps(values), flush=True)


async def layers(font, name):
    glyph = await font.getGlyph(name)
    if glyph is None:
        return None
    return {
        key: [[point["x"] for point in contour["points"]] for contour in layer.glyph.path.unpackedContours()]
        for key, layer in glyph.layers.items()
    }


async def unreadable(font):
    for name in list(await font.getGlyphMap()):
        try:
            await font.getGlyph(name)
        except Exception:
            yield name
        await asyncio.sleep(0.001)


async def read_on(font):
    while True:
        async for name in unreadable(font):
            say(unreadable=name)


async def main(path, name):
    font = UFOBackend.fromPath(path)

    async def changed(pattern):
        say(reload=pattern, glyph=await layers(font, name))

    await font.watchExternalChanges(changed)
    reading = asyncio.ensure_future(read_on(font))
    await asyncio.sleep(0.5)  # until the watcher has begun to look
    say(reload={}, glyph=await layers(font, name))
    while await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline):
        say(**{"now unreadable": [name async for name in unreadable(font)]})
    reading.cancel()
    await font.aclose()


asyncio.run(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
