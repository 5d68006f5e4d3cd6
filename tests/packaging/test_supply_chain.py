"""What users are asked to trust: pinned requirements, the bill of materials, the release and its workflow."""

from __future__ import annotations

import hashlib
import importlib
import json
import re
import runpy
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("packaging.requirements")
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([a-z0-9.-]+)(?:\[[a-z,]+\])?==(\S+?)(?: ; .*)?(?: \\)?$")


def pinned() -> dict[str, list[str]]:
    """Name to the versions that the lock file pins, several where systems differ."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "packaging" / "requirements.lock").read_text().splitlines():
        if match := PINNED.match(line):
            found.setdefault(match[1], []).append(match[2])
    return found


def test_every_requirement_that_ships_is_pinned_to_a_version_it_allows() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    versions = pinned()
    for line in [*project["dependencies"], *extras["gui"], *extras["glyphs"]]:
        requirement = Requirement(line)
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert versions.get(name), f"{name} is not locked: python packaging/lock.py"
        assert all(version in requirement.specifier for version in versions[name]), f"{name}: python packaging/lock.py"


def test_every_pinned_file_has_a_hash_and_no_index_is_named() -> None:
    text = (ROOT / "packaging" / "requirements.lock").read_text()
    assert "://" not in text
    assert "--index" not in text
    entries = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(entries) == sum(map(len, pinned().values())) > 20
    for entry in entries:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry.splitlines()[0]


def test_floors_that_close_a_hole_stand_in_the_project_file() -> None:
    """fontTools 4.59 to 4.63 read files outside of a UFO that its contents.plist names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    fonttools = next(Requirement(line) for line in project["dependencies"] if line.startswith("fonttools"))
    for hole in ("4.59.0", "4.60.1", "4.63.0"):
        assert hole not in fonttools.specifier
    assert "4.64.0" in fonttools.specifier


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "packaging" / "sbom.py"))["bill"]()


def test_the_bill_of_materials_names_what_is_bundled_with_version_and_licence(bill: dict[str, Any]) -> None:
    found = {one["name"]: one for one in bill["components"] if one["type"] == "library"}
    for name in ("fonttools", "numpy", "onnxruntime", "skia-pathops", "ufolib2", "uharfbuzz"):
        assert found[name]["version"]
        assert found[name]["licenses"]
    assert "torch" not in found
    assert "pytest" not in found


def test_the_models_stand_in_it_with_their_hash_and_what_they_were_trained_on(bill: dict[str, Any]) -> None:
    models = {one["name"]: one for one in bill["components"] if one["type"] == "machine-learning-model"}
    network = ROOT / "resources" / "models" / "default" / "model.onnx"
    assert models["default/model.onnx"]["hashes"] == [
        {"alg": "SHA-256", "content": hashlib.sha256(network.read_bytes()).hexdigest()}
    ]
    told = {one["name"]: one["value"] for one in models["default/model.onnx"]["properties"]}
    assert "OFL" in told["fonte:trained-on:licences"]


def test_it_is_well_formed_and_the_same_each_time(bill: dict[str, Any]) -> None:
    refs = [one["bom-ref"] for one in bill["components"]] + [bill["metadata"]["component"]["bom-ref"]]
    assert len(refs) == len(set(refs))
    assert all({one["ref"], *one["dependsOn"]} <= set(refs) for one in bill["dependencies"])
    assert runpy.run_path(str(ROOT / "packaging" / "sbom.py"))["bill"]() == bill


def test_it_follows_the_schema_of_cyclonedx(bill: dict[str, Any]) -> None:
    pytest.importorskip("cyclonedx")
    pytest.importorskip("referencing")
    validation = importlib.import_module("cyclonedx.validation.json")
    schema = importlib.import_module("cyclonedx.schema").SchemaVersion.V1_6
    try:
        assert validation.JsonStrictValidator(schema).validate_str(json.dumps(bill)) is None
    except importlib.import_module("cyclonedx.exception").MissingOptionalDependencyException:
        pytest.skip("cyclonedx-python-lib without its validator")


@pytest.fixture
def release() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "packaging" / "release.py"))


def checkout(folder: Path, version: str, changes: str) -> Path:
    (folder / "pyproject.toml").write_text(f'[project]\nname = "fonte"\nversion = "{version}"\n')
    (folder / "CHANGELOG.md").write_text(changes)
    return folder


def test_a_tag_that_is_not_the_version_is_no_release(release: dict[str, Any], tmp_path: Path) -> None:
    root = checkout(tmp_path, "1.2.0", "## 1.2.0 (2027-01-01)\n")
    assert release["check_checkout"](root, "v1.2.0", dirty=True) == "1.2.0"
    with pytest.raises(release["Unfit"], match="have to be one"):
        release["check_checkout"](root, "v1.2.1", dirty=True)


def test_a_version_that_the_changelog_does_not_know_or_calls_unreleased_is_none(
    release: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(release["Unfit"], match="does not know"):
        release["check_checkout"](checkout(tmp_path, "1.3.0", "## 1.2.0\n"), None, dirty=True)
    root = checkout(tmp_path, "1.3.0", "## 1.3.0 (unreleased)\n")
    assert release["check_checkout"](root, None, dirty=True) == "1.3.0"
    with pytest.raises(release["Unfit"], match="unreleased"):
        release["check_checkout"](root, "v1.3.0", dirty=True)


def test_a_wheel_that_lacks_the_model_or_holds_a_key_is_refused(release: dict[str, Any], tmp_path: Path) -> None:
    wheel = tmp_path / "a.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name in release["NEEDED"][1:]:
            archive.writestr(name, "")
    with pytest.raises(release["Unfit"], match=r"lacks .*model\.onnx"):
        release["check_wheel"](wheel)
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr(release["NEEDED"][0], "")
    release["check_wheel"](wheel)
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr("fonte_plugin/key", "-----BEGIN OPENSSH PRIVATE " + "KEY-----\n")
    with pytest.raises(release["Unfit"], match="secret"):
        release["check_wheel"](wheel)


def test_the_workflow_uploads_by_trusted_publishing_and_only_what_has_a_tag() -> None:
    yaml = pytest.importorskip("yaml")
    workflow = yaml.safe_load((ROOT / "packaging" / "recipes" / "release.yml").read_text())
    assert workflow["permissions"] == {}
    jobs = workflow["jobs"]
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    assert jobs["publish"]["if"] == "github.ref_type == 'tag'"
    assert jobs["build"]["permissions"] == {"contents": "read"}
    text = (ROOT / "packaging" / "recipes" / "release.yml").read_text()
    assert "secrets." not in text
    assert "password" not in text.lower().replace("no password", "")
    assert re.search(r"attestations: true", text)
    for step in jobs["build"]["steps"]:  # what it runs is there
        for script in re.findall(r"packaging/[\w./-]+", step.get("run", "")):
            assert (ROOT / script).is_file(), script
