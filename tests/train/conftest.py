from __future__ import annotations

from pathlib import Path

import pytest
import torch
from fakes.inline_executor import InlineExecutor
from held_out import write_corpus

from fonte_train.commands.sample_fonts import write_sample_fonts
from fonte_train.corpus.build import BuildOptions, build
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.extract import ExtractOptions

torch.set_num_threads(1)  # networks this small lose more than they gain by sharing

FEW_GLYPHS = BuildOptions(ExtractOptions(least_glyphs=8))


@pytest.fixture(scope="session")
def sample_fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight small fonts, TTF and OTF, with an index.csv. Do not write into it."""
    return write_sample_fonts(tmp_path_factory.mktemp("fonts"))


@pytest.fixture(scope="session")
def sample_data(sample_fonts: Path, tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The data set of `sample_fonts`. Do not write into it."""
    return build([sample_fonts], tmp_path_factory.mktemp("data"), FEW_GLYPHS, executor=InlineExecutor())


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("corpus"), "HOnoAbc.")
