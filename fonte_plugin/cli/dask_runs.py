"""Jobs of many sources on a Dask cluster, whose machines have the same Fonte and see the same folders."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from fonte_plugin.cli.source_job import Completed, SourceJob, absolute
from fonte_plugin.errors import RequestError

PATIENCE_SECONDS = 20


def run_on_cluster(jobs: Sequence[SourceJob], address: str) -> Iterator[Completed]:
    """Each as soon as it is done; when the run is interrupted, what has begun is finished, and nothing else is begun.

    Raises RequestError where there is no cluster, before anything is begun.
    """
    distributed = _distributed()
    try:
        client = distributed.Client(address, timeout=PATIENCE_SECONDS)
    except (OSError, ValueError) as error:
        raise RequestError(
            f"No Dask cluster answers at {address} ({error}); start one with 'dask scheduler' and 'dask worker'.",
            code="jobs",
            address=address,
        ) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE_SECONDS)
        except TimeoutError as error:
            raise RequestError(
                f"The Dask cluster at {address} has no worker; start some with 'dask worker {address}'.",
                code="jobs",
                address=address,
            ) from error
        waiting = {client.submit(SourceJob.run, absolute(job), pure=False): job for job in jobs}
        try:
            for future in distributed.as_completed(list(waiting)):
                yield _result(future, waiting.pop(future))
        finally:
            client.cancel(list(waiting))


def _distributed() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError as error:
        raise RequestError(
            "--dask needs the package distributed, which is not installed; install it with: "
            "pip install 'fonte[cluster]'",
            code="missing-extra",
        ) from error


def _result(future: Any, job: SourceJob) -> Completed:
    """That of the job, under the paths that it was asked for by; a machine that was lost costs no other job."""
    error = future.exception()
    if error is not None:
        return job.failed(f"The cluster could not draw it ({type(error).__name__}: {error}); run the command again.")
    completed: Completed = future.result()
    return replace(completed, source=str(job.source), path=str(job.target))
