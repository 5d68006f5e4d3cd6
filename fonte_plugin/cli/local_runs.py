"""Jobs of many sources on this machine, some at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed

from fonte_plugin.cli.source_job import Completed, Process, SourceJob


def run_here(jobs: Sequence[SourceJob], at_once: int) -> Iterator[Completed]:
    """Each as soon as it is done; interrupting the run interrupts the running processes too."""
    running = _Running()
    pool = ThreadPoolExecutor(at_once)
    try:
        for future in as_completed([pool.submit(running.run, job) for job in jobs]):
            yield future.result()
    finally:
        running.stop()
        pool.shutdown(cancel_futures=True)


class _Running:
    """The processes that run now."""

    def __init__(self) -> None:
        self._processes: set[Process] = set()
        self._lock = threading.Lock()
        self._over = False

    def run(self, job: SourceJob) -> Completed:
        with self._lock:
            if self._over:
                return job.failed("It was not begun.")
        begun: list[Process] = []

        def started(process: Process) -> None:
            begun.append(process)
            with self._lock:
                self._processes.add(process)
                if self._over:
                    process.terminate()

        try:
            return job.run(started)
        finally:
            with self._lock:
                self._processes.difference_update(begun)

    def stop(self) -> None:
        with self._lock:
            self._over = True
            for process in self._processes:
                process.terminate()
