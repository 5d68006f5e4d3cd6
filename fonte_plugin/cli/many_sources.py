"""`fonte generate` on many fonts: each in a process of its own, so that a failure does not affect the others."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from fonte_plugin.cli.local_runs import run_here
from fonte_plugin.cli.source_job import Completed, SourceJob
from fonte_plugin.cli.words import counted
from fonte_plugin.engine.base import available_cores
from fonte_plugin.errors import Exit, RequestError
from fonte_plugin.resources import make_folder
from fonte_plugin.workspace.sources.collection import fonts_in, is_collection, targets

VALUES = (
    "chars", "refs", "style", "level", "candidates", "temperature", "top_k", "top_p", "repetition_penalty", "seed",
    "model", "accents", "redraw",
)  # fmt: skip
FLAGS = ("force", "raw", "no_own_parts", "no_mark", "unmarked")
"""Options that hold for every source."""
ALONE = ("layer", "ttf", "master", "stem", "x_height", "width", "slant")
"""Options for a single source, or none."""


def are_many(sources: list[Path]) -> bool:
    return len(sources) > 1 or any(map(is_collection, sources))


def complete_many(args: argparse.Namespace) -> int:
    """Exit status 0 when all are done, 3 when some failed or lack glyphs, 2 when none could be done.

    A source whose target exists is not drawn again without --force: an interrupted run goes on where it was. Raises
    RequestError or SourceError for what cannot be asked.
    """
    for name in ALONE:
        if getattr(args, name):
            raise RequestError(f"--{name.replace('_', '-')} is for a single source.", code="target")
    if args.out is None or args.out.suffix.lower() in (".ufo", ".ufoz"):
        raise RequestError("Many sources go to a folder; name it with --out FOLDER.", code="target")
    if args.jobs < 0:
        raise RequestError(f"--jobs {args.jobs} is not possible; choose 1 or more.", code="jobs")
    if args.jobs and args.dask is not None:
        raise RequestError(
            "--jobs is for this machine; the workers of a Dask cluster say how many it does at a time.", code="jobs"
        )
    places = _targets(args)
    make_folder(args.out)
    done: list[Completed] = []
    started = time.monotonic()
    try:
        for one in _run_all(args, places):
            done.append(one)
            if args.json:
                print(json.dumps({"event": "source", **asdict(one)}, ensure_ascii=False), flush=True)
            else:
                print(f"[{len(done)} of {len(places)}] {one.line()}", flush=True)
    except KeyboardInterrupt:
        print(
            f"fonte: interrupted after {len(done)} of {len(places)}; what is in {args.out} is whole, and the same "
            "command draws the rest.",
            file=sys.stderr,
        )
        return Exit.INTERRUPTED
    count = {status: sum(one.status == status for one in done) for status in ("done", "partly", "kept", "failed")}
    if args.json:
        seconds = round(time.monotonic() - started, 2)
        print(json.dumps({"event": "done", "sources": len(done), **count, "seconds": seconds}), flush=True)
    else:
        parts = (
            f"{counted(count['done'] + count['partly'], 'font')} completed",
            f"{count['partly']} of them without some glyphs" if count["partly"] else "",
            f"{count['kept']} there already" if count["kept"] else "",
            f"{count['failed']} failed" if count["failed"] else "",
        )
        print(f"{', '.join(filter(None, parts))}. All are in {args.out}.")
    if count["failed"] == len(done):
        return Exit.WRONG
    return Exit.SOME_FAILED if count["failed"] or count["partly"] else Exit.DONE


def _targets(args: argparse.Namespace) -> dict[Path, Path]:
    found: dict[Path, Path] = {}
    named = [source for source in args.source if not is_collection(source)]
    for folder in filter(is_collection, args.source):
        found |= targets(fonts_in(folder, args.out), folder, args.out)
    beside = targets(named, None, args.out)
    for source, target in beside.items():
        if target in found.values():
            raise RequestError(f"{source} would be written to the same place as another source.", code="target")
    return found | beside


def _run_all(args: argparse.Namespace, places: Mapping[Path, Path]) -> Iterator[Completed]:
    """Each source as soon as it is done, here or on a cluster."""
    at_once = args.jobs or 1
    threads = args.threads or (1 if args.dask else max(1, available_cores() // at_once))
    options = (*_options(args), f"--threads={threads}")
    jobs = [SourceJob(source, target, options, args.force) for source, target in places.items()]
    if args.dask is not None:
        from fonte_plugin.cli.dask_runs import run_on_cluster

        return run_on_cluster(jobs, args.dask)
    return run_here(jobs, at_once)


def _options(args: argparse.Namespace) -> list[str]:
    """The options again, as words of a command line; the folder of a model by its whole path."""
    values = {name: getattr(args, name) for name in VALUES}
    if values["model"] is not None and Path(values["model"]).exists():
        values["model"] = Path(values["model"]).absolute()
    given = [f"--{name.replace('_', '-')}={value}" for name, value in values.items() if value is not None]
    return given + [f"--{name.replace('_', '-')}" for name in FLAGS if getattr(args, name)]
