"""How soon the suggestions for kerning follow one more pair that is set, beside asking for the first time.

    python benchmarks/kerning_answer.py FONT.ufo [PAIRS]

The window measures the glyphs and reads the kerning of a font once, and then answers anew after every pair. Prints both
times, their ratio, in which the load of the machine cancels out, and how many suggestions each pair moves. The ratio
should stay under 0.5.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from fonte_plugin.workspace.review.fit_proposals import KerningBasis, kerning_networks, propose_kerning
from fonte_plugin.workspace.review.font_plan import FontPlan
from fonte_plugin.workspace.review.session import open_session
from fonte_plugin.workspace.review.standing import Standing


def main(path: Path, count: int) -> None:
    session = open_session(path)
    standing = Standing(session, session.begin(), FontPlan())
    began = time.perf_counter()
    basis = KerningBasis.measure(standing)
    networks = kerning_networks()
    answer = propose_kerning(basis, standing.plan, networks)
    first = time.perf_counter() - began
    print(
        f"{len(basis.kernable.glyphs.glyphs)} glyphs, {len(answer.pairs)} pairs: {1000 * first:.0f} ms the first time"
    )
    plan, times, moved = FontPlan(), [], []
    for pair in answer.pairs[:count]:
        plan = plan.with_pairs({(pair.first, pair.second): round(pair.value * 0.8)}, answer.groups)
        before, began = answer.values, time.perf_counter()
        answer = propose_kerning(basis, plan, networks)
        times.append(time.perf_counter() - began)
        moved.append(sum(before.get(key) != value for key, value in answer.values.items()))
    if not times:
        raise SystemExit("Nothing is suggested for this font, so there is no pair to set.")
    again = statistics.median(times)
    middle, most = 1000 * again, 1000 * max(times)
    print(f"{len(times)} pairs set one by one: {middle:.0f} ms each in the middle, {most:.0f} ms at most")
    print(f"each moves {statistics.median(moved):.0f} suggestions in the middle; ratio {again / first:.2f}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10)
