"""Errors that a researcher reads: one sentence each (what, where, what to do)."""

from __future__ import annotations


class TrainError(Exception):
    """Base of every error of training: its text is a sentence, never a traceback."""
