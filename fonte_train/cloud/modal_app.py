"""A run on a rented GPU of Modal's. Data and run lie on the volume "fonte"; an interrupted run is started again.

`modal` is an argument, so that the package is needed only for launching. Written after Modal's documentation; it has
not been run there yet.
"""

from __future__ import annotations

import sys
from typing import Any

from fonte_train.cloud.plan import Plan

VOLUME = "fonte"
MOUNT = "/fonte"
SPARE_MINUTES = 20
"""Minutes to start, compile, score and save, beside those of training."""


def commands(plan: Plan) -> list[list[str]]:
    """Run the commands on the machine, in order; the first that fails ends it."""
    return plan.commands(f"{MOUNT}/data", f"{MOUNT}/runs/{plan.name}")


def launch(plan: Plan, modal: Any) -> int:
    """Upload the data set, train, and leave the run on the volume. The exit status of the last command that ran."""
    app = modal.App("fonte-train")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"  # functions need the same version of Python
    image = modal.Image.debian_slim(python_version=version).pip_install("fonte[train]")
    volume = modal.Volume.from_name(VOLUME, create_if_missing=True)
    with volume.batch_upload(force=True) as upload:
        upload.put_directory(str(plan.data), "/data")

    def work(steps: list[list[str]]) -> int:
        import subprocess

        for step in steps:
            status = subprocess.run(step, check=False).returncode
            if status:
                return status
        return 0

    remote = app.function(
        gpu=plan.gpu,
        image=image,
        volumes={MOUNT: volume},
        timeout=int(60 * (plan.minutes + SPARE_MINUTES)),
        retries=2,
        serialized=True,
    )(work)
    with modal.enable_output(), app.run():
        return int(remote.remote(commands(plan)))
