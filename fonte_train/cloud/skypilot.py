"""A run on whatever cloud SkyPilot finds cheapest; a machine that is taken away is replaced, and the run goes on.

Written after SkyPilot's documentation; it has not been run there yet.
"""

from __future__ import annotations

import json
import shlex

from fonte_train.cloud.plan import Plan


def task(plan: Plan, bucket: str, workdir: str = ".") -> str:
    """The task as YAML, which JSON is: for `sky jobs launch FILE`. The run lies in the bucket."""
    script = ["set -e", *plan.script("/data", f"/runs/{plan.name}").splitlines()]
    description = {
        "name": "fonte-train",
        "resources": {"accelerators": {plan.gpu: 1}, "use_spot": True},
        "workdir": workdir,
        "file_mounts": {"/data": str(plan.data), "/runs": {"name": bucket, "mode": "MOUNT"}},
        "setup": "pip install -e " + shlex.quote(".[train]"),
        "run": "\n".join(script) + "\n",
    }
    return json.dumps(description, indent=2) + "\n"
