"""Who published a model: a detached signature of its manifest, which holds the hash of every other file of it.

The signature is SSH's (`ssh-keygen -Y sign`), so that publishers need no tool of ours, nor another key.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from fonte_plugin.engine.store import SIGNATURE_NAME, InstalledModel
from fonte_plugin.errors import ModelError
from fonte_plugin.notation.manifest import MANIFEST_NAME

NAMESPACE = "fonte-model"
"""the purpose in the signature; a signature for another purpose does not count"""


def signed_by(model: InstalledModel, allowed: Path, signature: Path | None = None) -> str:
    """The name of the publisher of `allowed` (a file as ssh-keygen's ALLOWED SIGNERS) whose key signed the manifest.

    `signature` is model.json.sig beside the manifest unless given. Raises ModelError if there is none, if it is of
    another file or by nobody on the list, and if ssh-keygen (OpenSSH) is not installed. The files are compared with the
    manifest by `store.verify`.
    """
    manifest, signature = model.directory / MANIFEST_NAME, signature or model.directory / SIGNATURE_NAME
    for path, what in ((signature, "signature"), (allowed, "list of publishers")):
        if not path.is_file():
            raise ModelError(f"There is no {what} {path}; ask the publisher of the model for it.", code="unsigned")
    try:
        found = _keygen("find-principals", "-s", signature, "-f", allowed)
        publisher = found.stdout.decode(errors="replace").splitlines()[0] if found.returncode == 0 else ""
        if not publisher:
            raise ModelError(
                f"{signature} was made by nobody whom {allowed} names.", code="unsigned", path=str(signature)
            )
        options = ("-n", NAMESPACE, "-I", publisher, "-s", signature, "-f", allowed)
        checked = _keygen("verify", *options, message=manifest.read_bytes())
    except FileNotFoundError as error:
        raise ModelError(
            "ssh-keygen is not installed; install OpenSSH to verify signatures.", code="unsigned"
        ) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ModelError(f"{signature} could not be verified: {error}.", code="unsigned") from error
    if checked.returncode != 0:
        raise ModelError(
            f"{signature} is no signature of {manifest} as it is now; install the model again from its publisher.",
            code="unsigned",
            path=str(signature),
        )
    return publisher


def _keygen(action: str, *options: str | Path, message: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    words = ["ssh-keygen", "-Y", action, *map(str, options)]
    return subprocess.run(words, input=message, capture_output=True, timeout=30, check=False)
