"""One outline to token ids and back, exactly."""

from __future__ import annotations

from collections.abc import Sequence

from fonte_plugin.errors import NotationError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.grammar import BY_NAME, BY_TOKEN, END, MAX_COORDINATE, MIN_COORDINATE
from fonte_plugin.outlines.contour import Contour, Point
from fonte_plugin.outlines.outline import Outline


def encode(outline: Outline, name: str = "glyph") -> list[int]:
    """Token ids `advance contour* END` of an outline in integer grid units.

    Raises NotationError naming the glyph `name` when a coordinate is not an integer, or out of range
    (-512 .. 1535): nothing is ever rounded or clamped here.
    """
    ids = [_coordinate(outline.width, name, "advance width")]
    for contour in outline.contours:
        ids += _encode_contour(contour, name)
    ids.append(END)
    return ids


def encode_glyph(char: str, outline: Outline, name: str | None = None) -> list[int]:
    """`char advance contour* END`: a whole glyph as it stands in a font's sequence."""
    return [grammar.character_token(char), *encode(outline, name or f"glyph of {char!r}")]


def _coordinate(value: float, name: str, what: str) -> int:
    if not float(value).is_integer():
        raise NotationError(f"{name}: {what} {value} is not on the grid.", code="not-integer", glyph=name)
    if not MIN_COORDINATE <= value <= MAX_COORDINATE:
        raise NotationError(
            f"{name}: {what} {value:g} is outside {MIN_COORDINATE} .. {MAX_COORDINATE} (at 1000 units to the em), "
            f"which is all the model can write.",
            code="out-of-range",
            glyph=name,
            value=value,
        )
    return grammar.coordinate_token(int(value))


def _encode_contour(contour: Contour, name: str) -> list[int]:
    ids = _written(grammar.MOVE, {"x": contour.start[0], "y": contour.start[1]}, name)
    current = contour.start
    for points in contour.commands:
        ids += _encode_segment(current, points, name)
        current = points[-1]
    ids.append(grammar.CLOSE.token)
    return ids


def _encode_segment(start: Point, points: tuple[Point, ...], name: str) -> list[int]:
    x, y = points[-1]
    if len(points) == 1:
        if y == start[1] and x != start[0]:
            return _written(grammar.HORIZONTAL, {"x": x}, name)
        if x == start[0] and y != start[1]:
            return _written(grammar.VERTICAL, {"y": y}, name)
        return _written(grammar.LINE, {"x": x, "y": y}, name)
    (x1, y1), (x2, y2), _ = points
    command = BY_NAME["C" + _letter(start, (x1, y1)) + _letter((x, y), (x2, y2))]
    return _written(command, {"x1": x1, "y1": y1, "x2": x2, "y2": y2, "x": x, "y": y}, name)


def _letter(on_curve: Point, handle: Point) -> str:
    if handle == on_curve:
        return "F"
    if handle[1] == on_curve[1]:
        return "H"
    return "V" if handle[0] == on_curve[0] else "F"


def _written(command: grammar.Command, values: dict[str, float], name: str) -> list[int]:
    return [command.token, *(_coordinate(values[number], name, number[0]) for number in command.numbers)]


def decode(ids: Sequence[int]) -> Outline:
    """The outline that `advance contour* END` draws, in grid units; the inverse of `encode`.

    Raises NotationError with the `index` of the first token that cannot stand where it does. Geometry is not
    judged: a contour of one point decodes, and so does a glyph without any.
    """
    index = 0

    def number() -> int:
        nonlocal index
        token = ids[index] if index < len(ids) else -1
        if not grammar.FIRST_COORDINATE <= token < grammar.VOCABULARY_SIZE:
            raise _unexpected(ids, index, "a coordinate")
        index += 1
        return grammar.coordinate_value(token)

    def command() -> int:
        nonlocal index
        token = ids[index] if index < len(ids) else -1
        index += 1
        return token

    width = number()
    contours: list[Contour] = []
    while (token := command()) != END:
        if token != grammar.MOVE.token:
            raise _unexpected(ids, index - 1, "M or END")
        start = current = (number(), number())
        commands: list[tuple[Point, ...]] = []
        while (token := command()) != grammar.CLOSE.token:
            known = BY_TOKEN.get(token)
            if known is None or known is grammar.MOVE:
                raise _unexpected(ids, index - 1, "a segment or Z")
            commands.append(_points(known, current, {name: number() for name in known.numbers}))
            current = (int(commands[-1][-1][0]), int(commands[-1][-1][1]))
        contours.append(Contour.path(start, commands))
    if index != len(ids):
        raise _unexpected(ids, index, "nothing after END")
    return Outline(width, tuple(contours))


def _points(command: grammar.Command, start: Point, values: dict[str, int]) -> tuple[Point, ...]:
    end = values.get("x", start[0]), values.get("y", start[1])
    if not command.is_curve:
        return (end,)
    leaves = values.get("x1", start[0]), values.get("y1", start[1])
    arrives = values.get("x2", end[0]), values.get("y2", end[1])
    return leaves, arrives, end


def _unexpected(ids: Sequence[int], index: int, wanted: str) -> NotationError:
    found = f"token {ids[index]}" if index < len(ids) else "the end"
    return NotationError(
        f"The model wrote {found} at position {index} where {wanted} has to stand.", code="syntax", index=index
    )
