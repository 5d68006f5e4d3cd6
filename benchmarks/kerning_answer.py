"""How soon the suggestions for kerning follow one more pair that is set, beside asking for the first time.

    python benchmarks/kerning_answer.py FONT.ufo [PAIRS]

The window measures the glyphs and reads the kerning of a font once, and then answers anew after every pair. Prints both
times, how many forward passes an answer costs (all pairs through one network, from margins to values, and there are
three of them), in which the machine cancels out, and how many suggestions each pair moves. Times are those of the
processor, so that other work does not count. An answer should stay under three passes, and under 50 ms.
"""

from __future__ import annotations

import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kern_network import Given
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.review.fit_proposals import KerningBasis, kerning_networks, propose_kerning
from fonte_plugin.workspace.review.font_plan import FontPlan
from fonte_plugin.workspace.review.session import open_session
from fonte_plugin.workspace.review.standing import Standing


def main(path: Path, count: int) -> None:
    session = open_session(path)
    standing = Standing(session, session.begin(), FontPlan())
    began = time.process_time()
    basis = KerningBasis.measure(standing)
    networks = kerning_networks()
    answer = propose_kerning(basis, standing.plan, networks)
    first = time.process_time() - began
    print(
        f"{len(basis.kernable.glyphs.glyphs)} glyphs, {len(answer.pairs)} pairs: {1000 * first:.0f} ms the first time"
    )
    plan, times, moved = FontPlan(), [], []
    for pair in answer.pairs[:count]:
        plan = plan.with_pairs({(pair.first, pair.second): round(pair.value * 0.8)}, answer.groups)
        before, began = answer.values, time.process_time()
        answer = propose_kerning(basis, plan, networks)
        times.append(time.process_time() - began)
        moved.append(sum(before.get(key) != value for key, value in answer.values.items()))
    if not times:
        raise SystemExit("Nothing is suggested for this font, so there is no pair to set.")
    again = statistics.median(times)
    middle, most = 1000 * again, 1000 * max(times)
    print(f"{len(times)} pairs set one by one: {middle:.0f} ms each in the middle, {most:.0f} ms at most")
    print(f"each moves {statistics.median(moved):.0f} suggestions in the middle")
    single = statistics.median(forward_pass(basis) for _ in range(5))
    print(f"a forward pass of {len(basis.kernable.glyphs.own) ** 2} pairs: {1000 * single:.0f} ms; "
          f"an answer is {again / single:.1f} of them")  # fmt: skip


def forward_pass(basis: KerningBasis) -> float:
    """Seconds in which one network answers all pairs from the beginning."""
    glyphs, model = basis.kernable.glyphs, KernModel.load(kerning_model_file())
    own = glyphs.own
    margins = replace(glyphs.margins, left=glyphs.margins.left[own], right=glyphs.margins.right[own])
    alone = replace(model, networks=model.networks[:1])
    began = time.process_time()
    alone.propose(alone.look(margins, glyphs.names[own], glyphs.kinds[own], np.zeros(36)), Given.nothing())
    return time.process_time() - began


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10)
