from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fonte_plugin.adapters.job import FontState, Job, Options, Proposal, what_to_draw
from fonte_plugin.adapters.process import FonteProblem, FonteProcess

STEM = {"name": "l", "width": 280, "contours": [[[100, 0], [[180, 0]], [[180, 700]], [[100, 700]]]]}


class Notes:
    """A host that writes down what it is told."""

    where = "Look here."

    def __init__(self) -> None:
        self.glyphs: dict[str, Proposal] = {}
        self.said: list[str] = []
        self.reported: list[tuple[int, int]] = []

    def put(self, proposal: Proposal) -> None:
        self.glyphs[proposal.char] = proposal

    def tell(self, sentence: str) -> None:
        self.said.append(sentence)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        self.reported.append((done, total))


def finish(job: Job) -> None:
    while job.step():
        pass


@pytest.fixture(scope="module")
def process(fonte: Path, tiny_model: Path) -> Iterator[FonteProcess]:
    started = FonteProcess(str(fonte), str(tiny_model))
    while not started.ready:
        started.poll()
    yield started
    started.close()


def test_a_font_is_completed_and_the_drawn_glyph_left_out(process: FonteProcess) -> None:
    host = Notes()
    job = Job(process, host, FontState(1000, {"l": STEM}), Options("serif", 1, 0), selected="lnox")
    finish(job)
    assert host.glyphs.keys() <= set("nox")
    assert len(host.glyphs) + len(job.failures) == 3
    assert host.reported[-1] == (3, 3)
    assert host.said[0] == "Drawing 3 glyphs in the style of l (serif)."
    assert host.said[-1].startswith("Done")
    assert host.said[-1].endswith(host.where)


def test_a_proposal_says_how_it_came_about(process: FonteProcess) -> None:
    host = Notes()
    job = Job(process, host, FontState(1000, {"l": STEM}), Options("serif", 2, 0.25), selected="no", again=True)
    finish(job)
    assert host.glyphs
    for proposal in host.glyphs.values():
        origin = dict(proposal.origin)
        assert origin.pop("seed") > 0
        assert isinstance(origin.pop("score"), float | int)
        assert origin.pop("drawn").startswith("M")
        assert origin.pop("drawnWidth") == round(proposal.outline["width"])
        assert date.fromisoformat(origin.pop("date"))
        model = process.info["model"]
        assert origin == {
            "sha256": model["sha256"],
            "version": process.info["version"],
            "model": f"{model['name']} {model['version']}",
            "temperature": 0.25,
            "style": "serif",
            "references": "l",
        }


def test_a_cancelled_job_ends_and_keeps_what_was_drawn(process: FonteProcess) -> None:
    host = Notes()
    job = Job(process, host, FontState(1000, {"l": STEM}), Options(candidates=60, temperature=1))
    job.cancel()
    finish(job)
    assert host.said[-1].startswith("Cancelled")
    again = Job(process, host, FontState(1000, {"l": STEM}), Options(candidates=1, temperature=0), selected="n")
    finish(again)
    assert host.said[-1].startswith("Done"), "the process serves the next job"


def test_what_the_server_refuses_is_a_problem(process: FonteProcess) -> None:
    job = Job(process, Notes(), FontState(7, {"l": STEM}), Options())
    with pytest.raises(FonteProblem, match="units per em"):
        finish(job)


STATE = FontState(1000, {"l": STEM}, proposed=frozenset("n"), unreadable=frozenset("o"))


@pytest.mark.parametrize(
    ("selected", "again", "wanted"),
    [(None, False, ("hx", "")), (None, True, ("hlnox", "lo")), ("nx", False, ("x", "")), ("nl!", True, ("ln", "l"))],
)
def test_what_is_drawn_or_proposed_is_drawn_again_only_on_request(
    selected: str | None, again: bool, wanted: tuple[str, str]
) -> None:
    assert what_to_draw(STATE, "hlnox", selected, again=again) == wanted


@pytest.mark.parametrize(("selected", "sentence"), [("!?", "Select some"), ("nl", "have a proposal already")])
def test_nothing_to_draw_is_a_sentence(selected: str, sentence: str) -> None:
    with pytest.raises(FonteProblem, match=sentence):
        what_to_draw(STATE, "hlnox", selected, again=False)
