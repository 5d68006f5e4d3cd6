"""Many sources on a Dask cluster: what comes out is what one machine draws, and what goes wrong is a sentence."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes.command_line import Run

from fonte_plugin.cli import dask_runs
from fonte_plugin.cli.source_job import SourceJob
from fonte_plugin.errors import RequestError

ARGS = ("--chars", "A", "--candidates", "1", "--temperature", "0", "--seed", "0")


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The address of a scheduler with two workers."""
    distributed = pytest.importorskip("distributed")
    options = {"n_workers": 2, "threads_per_worker": 1, "processes": False, "dashboard_address": None}
    with distributed.LocalCluster(protocol="tcp", **options) as local:
        yield local.scheduler_address


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Path:
    """Two sound fonts, and a UFO that cannot be read."""
    for name in ("First", "Third"):
        shutil.copytree(begun, tmp_path / "fonts" / f"{name}.ufo")
    (tmp_path / "fonts" / "Second.ufo").mkdir()
    (tmp_path / "fonts" / "Second.ufo" / "metainfo.plist").write_text("no property list")
    return tmp_path / "fonts"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_cluster_draws_to_the_byte_what_this_machine_draws_and_goes_on_where_it_was(
    run: Run, folder: Path, tmp_path: Path, cluster: str
) -> None:
    assert run("generate", folder, "--out", "Here", "--jobs", "2", *ARGS).status == 3
    result = run("generate", "fonts", "--out", "There", "--dask", cluster, *ARGS)
    assert result.status == 3, result.err
    assert result.out.splitlines()[-1] == "2 fonts completed, 1 failed. All are in There."
    [bad] = [line for line in result.out.splitlines() if "Second.ufo" in line]
    assert "fonts/Second.ufo: " in bad, "under the name that it was given"
    assert bad.endswith("."), "a sentence"
    assert contents(tmp_path / "There") == contents(tmp_path / "Here")
    shutil.rmtree(tmp_path / "There" / "Third.ufo")
    again = run("generate", "fonts", "--out", "There", "--dask", cluster, "--json", *ARGS)
    events = [json.loads(line) for line in again.out.splitlines()]
    status = {Path(event["source"]).name: event["status"] for event in events[:-1]}
    assert status == {"First.ufo": "kept", "Second.ufo": "failed", "Third.ufo": "done"}
    assert contents(tmp_path / "There") == contents(tmp_path / "Here")


def test_a_worker_that_fails_costs_its_own_source_alone(
    folder: Path, tmp_path: Path, cluster: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(job: SourceJob) -> object:
        if job.source.name == "Second.ufo":
            raise MemoryError("too small")
        return job.failed("drawn")

    monkeypatch.setattr(SourceJob, "run", run)
    jobs = [SourceJob(path, tmp_path / path.name, (), force=False) for path in folder.iterdir()]
    said = {Path(one.source).name: one.message for one in dask_runs.run_on_cluster(jobs, cluster)}
    assert said["First.ufo"] == said["Third.ufo"] == "drawn"
    assert said["Second.ufo"] == "The cluster could not draw it (MemoryError: too small); run the command again."


def test_no_cluster_and_no_package_for_it_are_said_in_a_sentence(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    result = run("generate", folder, "--out", "Out", "--dask", "tcp://127.0.0.1:1", *ARGS)
    assert result.status == 2
    assert "pip install 'fonte[cluster]'" in result.sentence
    monkeypatch.undo()
    pytest.importorskip("distributed")
    monkeypatch.setattr(dask_runs, "PATIENCE_SECONDS", 1)
    with pytest.raises(RequestError, match="No Dask cluster answers at tcp://127"):
        list(dask_runs.run_on_cluster([], "tcp://127.0.0.1:1"))
