from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fonte_plugin.engine.base import Row, Sampling
from fonte_plugin.engine.sampling import PENALTY_WINDOW, Sampler, random_stream
from fonte_plugin.notation import grammar
from fonte_plugin.notation.grammar import BY_NAME, VOCABULARY_SIZE, coordinate_token
from fonte_plugin.notation.tokenizer import decode

AUTOMATON = grammar.automaton()
FAR_BELOW = -1e4


def rows(count: int) -> list[Row]:
    return [Row(32 + place % 72, place // 72) for place in range(count)]


def logits_of(values: dict[int, float], count: int = 1, rest: float = FAR_BELOW) -> np.ndarray:
    logits = np.full((count, VOCABULARY_SIZE), rest, np.float32)
    logits[:, list(values)] = list(values.values())
    return logits


def noise(seed: int, count: int, spread: float = 3) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, spread, (count, VOCABULARY_SIZE)).astype(np.float32)


def test_greedy_takes_the_likeliest_of_what_may_follow() -> None:
    sampler = Sampler(rows(6), Sampling(temperature=0))
    for step in range(40):
        logits, states = noise(step, 6), sampler.states.copy()
        logits[:, grammar.END] = -50  # nobody ends
        chosen = sampler.choose(logits)
        for row in range(6):
            allowed = np.flatnonzero(grammar.allowed_next(int(states[row])))
            assert chosen[row] == allowed[logits[row, allowed].argmax()]


def test_greedy_rows_and_sampled_rows_share_a_batch() -> None:
    likeliest, others = coordinate_token(0), [coordinate_token(n) for n in range(1, 9)]
    logits = logits_of({likeliest: 0.1, **dict.fromkeys(others, 0.0)}, 40)
    mixed = [Row(row.first, row.candidate, greedy=place % 2 == 0) for place, row in enumerate(rows(40))]
    chosen = Sampler(mixed, Sampling(temperature=1)).choose(logits)
    assert (chosen[::2] == likeliest).all()
    assert (chosen[1::2] != likeliest).any()


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_frequencies_follow_softmax_at_the_temperature(temperature: float) -> None:
    tokens = [coordinate_token(value) for value in (-400, 0, 1, 300, 1200)]
    values = np.array([1.0, 0.3, -0.5, 0.0, 0.7])
    count = 2000
    logits = logits_of(dict(zip(tokens, values.tolist(), strict=True)), count)
    chosen = Sampler(rows(count), Sampling(temperature=temperature, seed=11, max_tokens=16)).choose(logits)
    shares = np.exp(values / temperature)
    expected = count * shares / shares.sum()
    observed = np.array([(chosen == token).sum() for token in tokens])
    assert observed.sum() == count
    assert ((observed - expected) ** 2 / expected).sum() < 23.5, "chi-square, 4 degrees of freedom, p = .0001"


def test_successive_choices_of_a_row_are_independent() -> None:
    low, high = coordinate_token(0), coordinate_token(1)
    tokens = {low: 0.0, high: 0.0, BY_NAME["M"].token: 0.0, BY_NAME["L"].token: 0.0}
    sampler = Sampler(rows(800), Sampling(temperature=1, seed=1, max_tokens=200))
    written = np.stack([sampler.choose(logits_of(tokens, 800)) for _ in range(4)], axis=1)
    x, y = written[:, 2] == high, written[:, 3] == high
    assert abs((x & y).mean() - 0.25) < 0.06
    assert abs((x & ~y).mean() - 0.25) < 0.06


@pytest.mark.parametrize("top_k", [1, 3, 10])
def test_top_k_chooses_among_the_k_likeliest_that_are_allowed(top_k: int) -> None:
    logits = noise(2, 300)
    logits[:, grammar.END] = 99  # likeliest of all, and not allowed here
    chosen = Sampler(rows(300), Sampling(temperature=3, top_k=top_k, max_tokens=16)).choose(logits)
    best = np.argsort(-logits[:, grammar.FIRST_COORDINATE :], axis=1)[:, :top_k] + grammar.FIRST_COORDINATE
    assert (best == chosen[:, None]).any(axis=1).all()
    assert len({int(np.flatnonzero(row == token)[0]) for row, token in zip(best, chosen, strict=True)}) == top_k


@pytest.mark.parametrize("top_p", [0.1, 0.5, 0.9])
def test_top_p_chooses_within_the_smallest_set_of_that_share(top_p: float) -> None:
    logits = noise(3, 300, spread=2)
    chosen = Sampler(rows(300), Sampling(temperature=1, top_p=top_p, max_tokens=16)).choose(logits)
    weights = np.exp(logits[:, grammar.FIRST_COORDINATE :].astype(np.float64))
    shares = weights / weights.sum(axis=1, keepdims=True)
    for share, token in zip(shares, chosen - grammar.FIRST_COORDINATE, strict=True):
        assert share[share > share[token]].sum() <= top_p + 1e-6
    assert (chosen != logits[:, grammar.FIRST_COORDINATE :].argmax(axis=1) + grammar.FIRST_COORDINATE).any()


@pytest.mark.parametrize(
    ("best", "second", "chosen"), [(2.0, 1.5, "second"), (-1.0, -1.5, "second"), (0.2, -0.1, "best")]
)
def test_a_repetition_penalty_makes_written_coordinates_less_likely(best: float, second: float, chosen: str) -> None:
    a, b, move = coordinate_token(10), coordinate_token(20), BY_NAME["M"].token
    logits = logits_of({a: best, b: second, move: 0.0})
    plain = Sampler(rows(1), Sampling(temperature=0))
    assert [int(plain.choose(logits)[0]) for _ in range(3)] == [a, move, a]
    penalised = Sampler(rows(1), Sampling(temperature=0, repetition_penalty=2.5))
    assert [int(penalised.choose(logits)[0]) for _ in range(3)] == [a, move, {"best": a, "second": b}[chosen]]


def test_the_penalty_spares_commands() -> None:
    sampler = Sampler(rows(1), Sampling(temperature=0, repetition_penalty=1e6))
    line = BY_NAME["L"].token
    logits = logits_of({line: 2.0, BY_NAME["CFF"].token: 1.9, BY_NAME["M"].token: 0.0})
    written = [int(sampler.choose(logits)[0]) for _ in range(40)]
    assert written[4::3] == [line] * 12


def test_the_penalty_forgets_what_was_written_long_ago() -> None:
    sampler = Sampler(rows(1), Sampling(temperature=0, repetition_penalty=1e6))
    favourite, others = coordinate_token(10), {coordinate_token(100 + n): 8 - n / 10 for n in range(40)}
    logits = logits_of({favourite: 9.0, BY_NAME["M"].token: 0.0, BY_NAME["L"].token: 0.0, **others})
    written = [int(sampler.choose(logits)[0]) for _ in range(PENALTY_WINDOW + 10)]
    assert written[0] == favourite
    assert written.index(favourite, 1) == PENALTY_WINDOW + 1


@pytest.mark.parametrize("temperature", [0, 1e-300, 1e-39, 1e-7, 1e-5])
def test_the_coldest_temperatures_take_the_likeliest(temperature: float) -> None:
    logits = noise(7, 20)
    chosen = Sampler(rows(20), Sampling(temperature=temperature)).choose(logits)
    assert (chosen == logits[:, grammar.FIRST_COORDINATE :].argmax(axis=1) + grammar.FIRST_COORDINATE).all()


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.integers(10, 60), st.floats(0, 3))
def test_the_budget_closes_every_glyph_and_what_was_forced_decodes(seed: int, budget: int, temperature: float) -> None:
    sampler = Sampler(rows(5), Sampling(temperature=temperature, seed=seed, max_tokens=budget))
    rng = np.random.default_rng(seed)
    ended: dict[int, tuple[int, ...]] = {}
    numbers = list(range(5))
    while numbers:
        logits = rng.normal(0, 1, (len(numbers), VOCABULARY_SIZE)).astype(np.float32)
        logits[:, [grammar.END, grammar.CLOSE.token]] = -30  # of its own will nobody stops
        sampler.choose(logits)
        assert np.isfinite(sampler.log_probability).all()
        for index in np.flatnonzero(sampler.finished):
            assert sampler.forced[index]
            ended[numbers[index]] = sampler.tokens(int(index))
        staying = np.flatnonzero(~sampler.finished)
        numbers = [numbers[index] for index in staying]
        sampler.keep(staying)
    for ids in ended.values():
        assert len(ids) <= budget
        assert decode(ids).contours


def test_a_glyph_that_ends_by_itself_is_not_forced() -> None:
    ids = [740, 3, 740, 640, 5, 1140, 6, 1340, 7, 2]
    sampler = Sampler(rows(1), Sampling(temperature=0, max_tokens=100))
    for token in ids:
        sampler.choose(logits_of({token: 0.0}))
    assert sampler.tokens(0) == tuple(ids)
    assert sampler.finished[0]
    assert not sampler.forced[0]
    assert sampler.log_probability[0] == pytest.approx(0, abs=1e-3)


def test_a_random_stream_belongs_to_seed_character_and_candidate() -> None:
    streams = {
        key: tuple(random_stream(key[0], Row(key[1], key[2], greedy=greedy), 8))
        for key in [(0, 32, 0), (1, 32, 0), (0, 33, 0), (0, 32, 1), (2**63 + 1, 32, 0)]
        for greedy in (False, True)
    }
    assert len(set(streams.values())) == len(streams)
    assert tuple(random_stream(0, Row(32), 8)) == streams[0, 32, 0]
    assert tuple(random_stream(0, Row(32), 20)[:8]) == streams[0, 32, 0], "whatever the budget"


def test_rows_that_stay_are_drawn_as_if_alone() -> None:
    sampling = Sampling(temperature=1, seed=4, max_tokens=64)
    together = Sampler(rows(5), sampling)
    alone = Sampler(rows(5)[3:4], sampling)
    kept = 3
    for step in range(40):
        logits = noise(step, 5)
        logits[:, grammar.END] = -50
        if step == 10:
            together.keep(np.array([1, 3]))
            kept = 1
        together.choose(logits[[1, 3]] if step >= 10 else logits)
        alone.choose(logits[3:4])
    assert together.tokens(kept) == alone.tokens(0)
    assert together.rows == [rows(5)[1], rows(5)[3]]
    assert together.log_probability[kept] == pytest.approx(alone.log_probability[0])


def test_a_row_with_a_budget_of_its_own_ends_within_it_and_changes_no_other() -> None:
    own = [Row(40), Row(41, max_tokens=12), Row(42)]
    alike, mixed = (Sampler(some, Sampling(seed=3, max_tokens=64)) for some in ([Row(40), Row(41), Row(42)], own))
    written: list[list[int]] = [[], [], []]
    for step in range(12):
        logits = noise(step, 3)
        logits[:, grammar.END] = -50
        expected, chosen = alike.choose(logits), mixed.choose(logits)
        assert chosen[[0, 2]].tolist() == expected[[0, 2]].tolist()
        for row, token in enumerate(chosen.tolist()):
            if grammar.END not in written[row]:
                written[row].append(token)
    assert written[1][-1] == grammar.END
    decode(written[1])
    assert mixed.forced.tolist() == [False, True, False]
