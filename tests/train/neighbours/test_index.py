"""The index of training shapes, on forty invented families whose letters are random polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes.outlines import polygon

from fonte_plugin.design.nearness.shape import PIXELS, shapes_of
from fonte_plugin.design.nearness.shape_index import ShapeIndex
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline
from fonte_train.neighbours.building import BuildOptions, build_index
from fonte_train.neighbours.data_shapes import CHARACTERS as COUNT
from fonte_train.neighbours.data_shapes import DataShapes
from fonte_train.neighbours.relatives import related

FAMILIES = 40
LETTERS = CHARACTERS[:14]


def letter(family: int, char: str, bolder: float = 0) -> Outline:
    """A polygon of eight corners that this family draws for this character."""
    random = np.random.default_rng([family, ord(char)])
    angles = np.arange(8) * np.pi / 4
    far = random.uniform(120, 400, 8) + bolder
    return Outline(
        900, (polygon(*((400 + r * np.cos(a), 400 + r * np.sin(a)) for r, a in zip(far, angles, strict=True))),)
    )


def drawn(families: list[int]) -> DataShapes:
    pictures = np.zeros((len(families), COUNT, PIXELS, PIXELS), np.uint8)
    there = np.zeros((len(families), COUNT), np.bool_)
    for place, family in enumerate(families):
        found, _ = shapes_of([letter(family, char) for char in LETTERS])
        pictures[place, : len(LETTERS)] = np.rint(found * 255)
        there[place, : len(LETTERS)] = True
    return DataShapes(pictures, there, tuple(f"family{family:02}" for family in families))


def arrays(families: list[int], kin: np.ndarray | None = None) -> dict[str, Any]:
    changes = []
    for char in CHARACTERS[:COUNT]:
        pairs = [(letter(family, char), letter(family, char, 6)) for family in range(100, 110)]
        plain, bold = shapes_of([one for one, _ in pairs])[0], shapes_of([other for _, other in pairs])[0]
        changes.append((bold - plain).reshape(len(pairs), -1))
    count = len(set(families))
    return build_index(
        drawn(families), changes, np.eye(count, dtype=bool) if kin is None else kin, BuildOptions(numbers=12), print
    )


@pytest.fixture(scope="module")
def index() -> ShapeIndex:
    return ShapeIndex.of_arrays(arrays(list(range(FAMILIES))))


def test_a_copy_that_was_moved_scaled_and_slanted_is_found_and_unusual(index: ShapeIndex) -> None:
    for family in (0, 7, 33):
        copy = letter(family, "B").map(lambda p: (0.7 * p[0] + 0.15 * p[1] + 60, 0.8 * p[1] - 30))
        found = index.glyph("B", copy)
        assert found is not None
        assert found.neighbours[0].family == f"family{family:02}"
        assert found.is_unusual
        assert found.share == 0
        assert found.neighbours[0].distance < found.neighbours[1].distance


def test_strangers_are_rarely_unusual_and_their_shares_spread_over_all_values(index: ShapeIndex) -> None:
    found = [index.glyph(char, letter(family, char)) for family in range(200, 230) for char in LETTERS]
    shares = np.array([one.share for one in found if one is not None])
    assert len(shares) == 30 * len(LETTERS)
    assert (shares == 0).mean() < 0.12  # of forty families the nearest two, one to the other, are a twentieth
    assert 0.3 < np.median(shares) < 0.7


def test_a_font_is_told_from_ten_letters_on(index: ShapeIndex) -> None:
    copy = {char: letter(5, char, 4) for char in LETTERS}
    found = index.font(copy)
    assert found is not None
    assert found.neighbours[0].family == "family05"
    assert found.is_unusual
    assert found.characters == len(LETTERS)
    assert index.font({char: copy[char] for char in LETTERS[:9]}) is None
    assert index.font({**{char: copy[char] for char in LETTERS[:9]}, "K": Outline(500)}) is None, "no ink is no letter"
    stranger = index.font({char: letter(300, char) for char in LETTERS})
    assert stranger is not None
    assert not stranger.is_unusual


def test_what_is_no_letter_or_has_no_ink_is_not_looked_up(index: ShapeIndex) -> None:
    assert index.glyph("&", letter(1, "A")) is None
    assert index.glyph("", letter(1, "A")) is None
    assert index.glyph("A", Outline(500)) is None


def test_the_picture_of_the_nearest_resembles_it(index: ShapeIndex) -> None:
    found = index.glyph("A", letter(3, "A"))
    assert found is not None
    assert found.picture is not None
    assert found.neighbour is not None
    assert (
        np.abs(found.picture - found.neighbour).mean()
        < 0.5 * np.abs(found.picture - index.means[0].reshape(24, 24)).mean()
    )


def test_known_relatives_do_not_make_nearness_usual() -> None:
    """Two families that are one drawing: counted as strangers they would make copies look ordinary."""
    families = [*range(FAMILIES), 0]
    shapes = drawn(families)
    twin = DataShapes(shapes.pictures, shapes.there, (*shapes.families[:-1], "zz-renamed"))
    kin = np.eye(FAMILIES + 1, dtype=bool)
    kin[0, -1] = kin[-1, 0] = True
    changes = [np.full((1, PIXELS**2), 0.01, np.float32)] * COUNT
    usual = build_index(twin, changes, kin, BuildOptions(numbers=12), print)["usual"]
    assert usual[0, 0] > 0.2 * usual[0, 10]


def test_names_and_measures_tell_relatives() -> None:
    def tokens(seed: int) -> dict[str, np.ndarray]:
        from fonte_plugin.notation.normalise import normalise
        from fonte_plugin.notation.tokenizer import encode_glyph
        from fonte_plugin.notation.units import Units

        found = {}
        for char in CHARACTERS[:20]:
            outline = normalise(letter(seed, char), 900, Units(1000))
            found[char] = np.array(encode_glyph(char, outline), np.uint16)
        return found

    kin = related(
        ("alegreya", "alegreyasans", "bevan", "khula"), (0, 1, 2, 3), [tokens(1), tokens(2), tokens(3), tokens(3)]
    )
    assert kin[0, 1]
    assert kin[2, 3]
    assert not kin[0, 2]
    assert (kin == kin.T).all()


def test_the_file_is_read_again_and_a_damaged_one_is_a_sentence(index: ShapeIndex, tmp_path: Path) -> None:
    path = tmp_path / "neighbours.npz"
    np.savez_compressed(path, **arrays(list(range(12))))
    assert ShapeIndex.load(path).families[3] == "family03"
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(FonteError, match="install Fonte again"):
        ShapeIndex.load(path)
    with pytest.raises(FonteError):
        ShapeIndex.load(tmp_path / "none.npz")
