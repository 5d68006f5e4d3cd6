"""Telling pairs: what moves with much else is asked first, and what is known is not asked again."""

import numpy as np
import pytest

from fonte_plugin.design.spacing.telling import Tendencies


@pytest.fixture
def tendencies():
    """Pairs 0 to 5 move together, 6 to 8 do, 9 moves alone; 1 shows the first tendency best."""
    factors = np.zeros((10, 3), np.float32)
    factors[:6, 0], factors[1, 0] = 2.0, 3.0
    factors[6:9, 1] = 2.0
    factors[9, 2] = 1.0
    return Tendencies(factors, np.full(10, 0.5, np.float32))


def test_each_tendency_is_asked_for_once_before_any_is_asked_twice(tendencies):
    first = tendencies.telling(3)
    assert first[0] == 1
    assert first[1] in (6, 7, 8)
    assert first[2] == 9 or first[2] in range(6)
    assert len(set(tendencies.telling(10))) == 10


def test_what_a_set_pair_has_told_is_not_asked(tendencies):
    assert tendencies.telling(1, known=[1])[0] in (6, 7, 8)
    assert 1 not in tendencies.telling(10, known=[1])


def test_no_more_is_asked_than_can_be(tendencies):
    assert sorted(tendencies.telling(5, possible=[2, 9])) == [2, 9]
    assert tendencies.telling(5, possible=[]) == []
