"""A template fixes the structure of what a row writes; coordinates, and what rows beside it write, stay free."""

from __future__ import annotations

import numpy as np
from fakes.outlines import circle, outlines, rectangle
from hypothesis import given, settings
from hypothesis import strategies as st

from fonte_plugin.engine.base import Row, Sampling
from fonte_plugin.engine.sampling import Sampler
from fonte_plugin.engine.template import FREE, Template
from fonte_plugin.notation import grammar
from fonte_plugin.notation.tokenizer import decode, encode
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline


def written(rows: list[Row], seed: int, length: int = 400) -> list[tuple[int, ...]]:
    """What each row writes when the logits are noise; the rows' own order."""
    sampler = Sampler(rows, Sampling(temperature=1, seed=seed, max_tokens=length))
    random = np.random.default_rng(seed)
    results: dict[Row, tuple[int, ...]] = {}
    while len(sampler.rows):
        sampler.choose(random.normal(0, 2, (len(sampler.rows), grammar.VOCABULARY_SIZE)).astype(np.float32))
        for index in np.flatnonzero(sampler.finished).tolist():
            results[sampler.rows[index]] = sampler.tokens(index)
        sampler.keep(np.flatnonzero(~sampler.finished))
    return [results[row] for row in rows]


@given(outlines(writable=True), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_whatever_the_network_says_the_commands_are_those_of_the_template(outline: Outline, seed: int) -> None:
    ids = encode(outline)
    template = Template.of(ids)
    (found,) = written([Row(40, 0, False, template)], seed, len(ids))
    assert len(found) == len(template)
    assert Template.of(found).tokens == template.tokens


def test_a_contour_that_came_back_to_its_start_on_a_curve_does_so_again() -> None:
    ring = Outline(600, (circle(300, 250, 200), circle(300, 250, 120, clockwise=True)))
    ring = ring.map(lambda p: (round(p[0]), round(p[1])))
    for seed in range(5):
        found = decode(written([Row(40, 0, False, Template.of(encode(ring)))], seed)[0])
        assert found.structure == ring.structure
        assert all(contour.nodes[0].arriving is not None for contour in found.contours)


def test_a_curve_that_stops_short_of_the_start_leaves_a_closing_line() -> None:
    bay = Outline(500, (Contour.path((0, 0), (((0, 50), (50, 100), (100, 100)), ((300, 90),))),))
    assert set(Template.of(encode(bay)).same) == {FREE}
    half = Outline(500, (Contour.path((0, 0), (((300, 0),), ((300, 50), (50, 100), (10, 100)))),))
    assert set(Template.of(encode(half)).same) == {FREE}


def test_rows_beside_one_with_a_template_write_what_they_wrote_without_it() -> None:
    box = Template.of(encode(Outline(500, (rectangle(10, 0, 300, 700),))))

    def beside(template: Template | None) -> tuple[int, ...]:
        sampler = Sampler([Row(40, 0, False, template), Row(41)], Sampling(temperature=1, seed=3, max_tokens=60))
        random = np.random.default_rng(1)
        for _ in range(12):
            sampler.choose(random.normal(0, 2, (2, grammar.VOCABULARY_SIZE)).astype(np.float32))
        return sampler.tokens(1)

    assert beside(box) == beside(None)
