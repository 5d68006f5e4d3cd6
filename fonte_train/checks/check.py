"""A check: a claim that either holds, with the facts that were found, or fails with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


class CheckFailed(Exception):  # noqa: N818 - reads as a sentence
    """The claim does not hold: why, and what to do."""


@dataclass(frozen=True, slots=True)
class Result:
    """`claim` is what was checked, `facts` what was found or what is wrong."""

    claim: str
    holds: bool
    facts: str


Check = Callable[[T], str]
"""Checks its docstring's claim on a subject; returns what it found, or raises CheckFailed."""


def run_checks(checks: Iterable[Check[T]], subject: T) -> Iterator[Result]:
    """Each check's result. A check that raises another exception has failed as well."""
    for check in checks:
        claim = (check.__doc__ or check.__name__).split("\n", 1)[0]
        try:
            yield Result(claim, True, check(subject))
        except CheckFailed as failure:
            yield Result(claim, False, str(failure))
        except Exception as error:
            yield Result(claim, False, f"The check itself broke down: {type(error).__name__}: {error}")


def require(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as assert does
    """CheckFailed with that sentence unless it holds."""
    if not holds:
        raise CheckFailed(otherwise)
