"""Where a character stands in a review."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """MISSING and DRAWN come from the source, the others from a generation."""

    MISSING = "missing"
    DRAWN = "drawn"
    GENERATED = "generated"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    FAILED = "failed"
