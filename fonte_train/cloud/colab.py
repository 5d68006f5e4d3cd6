"""A run in a notebook on Google Colab; the run lies on the user's Drive, so the same cells go on after an end.

Written after Colab's documentation; it has not been run there yet.
"""

from __future__ import annotations

import json
import shlex
from typing import Any

from fonte_train.cloud.plan import Plan

DRIVE = "/content/drive/MyDrive/fonte"
DATA = "/content/data"


def notebook(plan: Plan) -> str:
    """The notebook as JSON (nbformat 4): say, mount, install, check and train."""
    copied = f"{DRIVE}/{plan.data.name}"
    run = f"{DRIVE}/runs/{plan.name}"
    steps = " && ".join(shlex.join(command) for command in plan.commands(DATA, run))
    cells = [
        _cell(
            "markdown",
            (
                f"# Train {plan.name}: preset {plan.preset}, {plan.minutes:g} minutes\n\n"
                f"1. Copy the folder `{plan.data.name}` into the folder `fonte` of your Google Drive.\n"
                f"2. Choose a runtime with a GPU that computes in bf16 ({plan.gpu}, A100 or L4; a T4 does not).\n"
                f"3. Run all cells. If the runtime ends early, run them again: training goes on where it was saved.\n\n"
                f"The weights are in `fonte/runs/{plan.name}` of the Drive."
            ),
        ),
        _cell("code", "!nvidia-smi -L"),
        _cell("code", 'from google.colab import drive\n\ndrive.mount("/content/drive")'),
        _cell("code", '%pip install -q "fonte[train]"'),
        _cell("code", f"!cp -rT {shlex.quote(copied)} {DATA}  # tokens are read at random, which Drive is slow at"),
        _cell("code", f"!{steps}"),
    ]
    metadata = {"accelerator": "GPU", "kernelspec": {"name": "python3", "display_name": "Python 3"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 4, "metadata": metadata, "cells": cells}, indent=1) + "\n"


def _cell(kind: str, text: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"cell_type": kind, "metadata": {}, "source": text.splitlines(keepends=True)}
    return cell if kind == "markdown" else {**cell, "execution_count": None, "outputs": []}
