from __future__ import annotations

import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.completion.references import STYLE_TOKENS, References, likeliest_style
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import Cancelled, NotationError
from fonte_plugin.notation.charset import by_control_order
from fonte_plugin.notation.grammar import BOS, style_token
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.notation.tokenizer import encode_glyph
from fonte_plugin.outlines.outline import Outline


def comb(teeth: int) -> Outline:
    """Eleven tokens a tooth, and three of the glyph."""
    return Outline(800, tuple(rectangle(8 * n, 0, 8 * n + 4, 700) for n in range(teeth)))


def references(chars: str, teeth: int = 1) -> References:
    return References.encode({char: comb(teeth) for char in chars})


@given(
    st.lists(st.sampled_from("nHOaegQ1(kx"), unique=True, min_size=1),
    st.lists(st.integers(1, 99), min_size=11, max_size=11),
    st.integers(1100, 4096),
)
def test_what_is_chosen_fits_the_context_and_the_telling_glyphs_come_first(
    chars: list[str], teeth: list[int], context: int
) -> None:
    given_ = References.encode({char: comb(count) for char, count in zip(chars, teeth, strict=False)})
    chosen = given_.choose(context)
    assert len(chosen.prompt("serif")) + 1 + MAX_GLYPH_TOKENS <= context
    assert list(chosen.chars) == [char for char in by_control_order(chars) if char in chosen.chars]
    assert dict(chosen.outlines) == {char: given_.outlines[char] for char in chosen.chars}
    if sum(map(len, given_.tokens.values())) + 3 + MAX_GLYPH_TOKENS <= context:
        assert sorted(chosen.chars) == sorted(chars), "all of them fit"


def test_control_glyphs_are_preferred_where_not_all_fit() -> None:
    each = len(encode_glyph("n", comb(20)))
    chosen = references("zQ1nHo", 20).choose(3 + MAX_GLYPH_TOKENS + 3 * each)
    assert chosen.chars == "noH"


def test_named_references_keep_the_order_they_were_named_in() -> None:
    assert references("noHOa").choose(4096, "aHn").chars == "aHn"
    assert references("noHOa").choose(4096, "aHn", most=2).chars == "Hn", "n and H tell more than a"


def test_no_more_are_chosen_than_asked_for() -> None:
    assert references("noHOa").choose(4096, most=2).chars == "no"


def test_one_more_glyph_stands_last_in_the_prompt() -> None:
    before = references("no")
    after = before.with_glyph("H", comb(2))
    assert after.prompt("serif") == [*before.prompt("serif"), *encode_glyph("H", comb(2))]
    assert before.chars == "no"


def test_without_references_the_prompt_is_the_style_alone() -> None:
    assert References.none().prompt("display") == [BOS, style_token("display")]
    assert References.none().choose(4096).chars == ""


def test_an_outline_out_of_range_is_named() -> None:
    with pytest.raises(NotationError, match="glyph of 'W': x 1600 is outside"):
        References.encode({"n": comb(1), "W": Outline(1500, (rectangle(0, 0, 1600, 700),))})


@pytest.mark.parametrize("favourite", STYLES)
def test_the_likeliest_style_is_the_one_the_network_favours(favourite: str) -> None:
    engine = ScriptedEngine(lambda char, candidate: comb(1), favourite_style=favourite)
    assert likeliest_style(references("Hno"), engine) == favourite
    assert [ids[1] for ids, _ in engine.likelihoods] == [style_token(style) for style in STYLES]


def test_the_style_is_told_from_the_first_telling_glyphs_alone() -> None:
    engine = ScriptedEngine(lambda char, candidate: comb(1))
    likeliest_style(references("QHon", 5), engine)
    each = len(encode_glyph("n", comb(5)))
    shown = STYLE_TOKENS // each
    assert 1 <= shown < 4
    for ids, start in engine.likelihoods:
        assert start == 2, "the style itself is not scored"
        assert ids[2:] == [token for char in "noHQ"[:shown] for token in encode_glyph(char, comb(5))]


def test_one_long_glyph_is_shown_rather_than_none() -> None:
    engine = ScriptedEngine(lambda char, candidate: comb(1))
    likeliest_style(references("no", 60), engine)
    assert engine.likelihoods[0][0][2:] == encode_glyph("n", comb(60))


def test_telling_the_style_can_be_cancelled() -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        likeliest_style(references("n"), ScriptedEngine(lambda char, candidate: comb(1)), cancellation)
