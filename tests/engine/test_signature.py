"""Signatures of models, with keys that are made for the test and gone after it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from fonte_plugin.cli.main import main
from fonte_plugin.engine.signature import NAMESPACE, signed_by
from fonte_plugin.engine.store import InstalledModel, add
from fonte_plugin.errors import ModelError
from fonte_plugin.notation.manifest import ModelManifest

pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="OpenSSH is not installed")


def key(path: Path) -> str:
    """Make a key without a passphrase; returns its public half."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path], check=True)
    return path.with_suffix(".pub").read_text().strip()


def sign(manifest: Path, with_key: Path, namespace: str = NAMESPACE) -> None:
    words = ["ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", with_key, manifest]
    subprocess.run(words, check=True, capture_output=True)


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> InstalledModel:
    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    return InstalledModel("model", folder, ModelManifest.read(folder))


@pytest.fixture
def publishers(tmp_path: Path) -> Path:
    path = tmp_path / "publishers"
    path.write_text(f"somebody@example.org {key(tmp_path / 'other')}\nfoundry@example.org {key(tmp_path / 'key')}\n")
    return path


def test_a_signed_model_names_its_publisher(model: InstalledModel, publishers: Path, tmp_path: Path) -> None:
    sign(model.directory / "model.json", tmp_path / "key")
    assert signed_by(model, publishers) == "foundry@example.org"


def test_a_manifest_that_was_changed_since_is_refused(model: InstalledModel, publishers: Path, tmp_path: Path) -> None:
    manifest = model.directory / "model.json"
    sign(manifest, tmp_path / "key")
    manifest.write_text(manifest.read_text().replace("tiny", "tidy"))
    with pytest.raises(ModelError, match="no signature of"):
        signed_by(model, publishers)


def test_a_key_that_is_not_listed_does_not_count(model: InstalledModel, publishers: Path, tmp_path: Path) -> None:
    key(tmp_path / "stranger")
    sign(model.directory / "model.json", tmp_path / "stranger")
    with pytest.raises(ModelError, match="nobody whom"):
        signed_by(model, publishers)


def test_a_signature_that_was_made_for_something_else_does_not_count(
    model: InstalledModel, publishers: Path, tmp_path: Path
) -> None:
    sign(model.directory / "model.json", tmp_path / "key", namespace="file")
    with pytest.raises(ModelError, match="no signature of"):
        signed_by(model, publishers)


def test_a_model_without_a_signature_is_said_to_have_none(model: InstalledModel, publishers: Path) -> None:
    with pytest.raises(ModelError, match="There is no signature"):
        signed_by(model, publishers)


def test_a_signature_comes_along_when_a_model_is_added(
    model: InstalledModel, publishers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("FONTE_HOME", str(tmp_path / "home"))
    sign(model.directory / "model.json", tmp_path / "key")
    added = add(model.directory)
    assert main(["models", "verify", added.name, "--publishers", str(publishers)]) == 0
    assert "signed by foundry@example.org" in capsys.readouterr().out
    (added.directory / "model.json.sig").unlink()
    assert main(["models", "verify", added.name, "--publishers", str(publishers)]) == 2
    assert main(["models", "verify", added.name]) == 0
