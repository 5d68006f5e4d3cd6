"""A software bill of materials, CycloneDX 1.6 in JSON: `python packaging/sbom.py [OUT.json]`.

Names every distribution that the application bundles, as it is installed here, with version, licence and what it needs,
and the networks with their hashes and the licences of what they were trained on. The same environment and the same
SOURCE_DATE_EPOCH give the same bytes. Run it in the environment that PyInstaller runs in.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import runpy
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LICENCES = runpy.run_path(str(Path(__file__).with_name("licences.py")))
MODELS = ROOT / "resources" / "models"
EPOCH = 1577836800


def bill() -> dict[str, Any]:
    """The document. Raises PackageNotFoundError where fonte itself is not installed."""
    bundled = {
        LICENCES["_canonical"](one.metadata["Name"]): one for one in LICENCES["bundled"]("fonte", LICENCES["EXTRAS"])
    }
    own = bundled.pop("fonte", None) or distribution("fonte")
    components = [_component(found) for _, found in sorted(bundled.items())]
    models = [_model(path) for path in sorted(MODELS.glob("*/*.onnx")) + sorted(MODELS.glob("*/*.npz"))]
    refs = {component["bom-ref"] for component in (*components, *models)}
    main = {**_component(own), "type": "application"}
    content = json.dumps([main, *components, *models], sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, hashlib.sha256(content.encode()).hexdigest())}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", EPOCH)), UTC).isoformat(),
            "component": main,
        },
        "components": [*components, *models],
        "dependencies": [
            {"ref": main["bom-ref"], "dependsOn": sorted(refs & _needed(own) | {one["bom-ref"] for one in models})},
            *({"ref": _ref(found), "dependsOn": sorted(refs & _needed(found))} for _, found in sorted(bundled.items())),
        ],
    }


def _component(found: Distribution) -> dict[str, Any]:
    name = LICENCES["_canonical"](found.metadata["Name"])
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": _ref(found),
        "name": name,
        "version": found.version,
        "purl": f"pkg:pypi/{name}@{found.version}",
        "licenses": _licenses(LICENCES["stated"](found)),
    }
    if summary := LICENCES["entry"](found, "Summary"):
        component["description"] = summary
    return component


def _licenses(stated: str) -> list[dict[str, Any]]:
    """An SPDX expression where it is one, else the words of the distribution."""
    try:
        return [{"expression": str(canonicalize_license_expression(stated))}]
    except InvalidLicenseExpression:
        return [{"license": {"name": stated}}]


def _model(path: Path) -> dict[str, Any]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    beside = path.with_suffix(".json") if path.with_suffix(".json").is_file() else path.parent / "model.json"
    facts = json.loads(beside.read_text(encoding="utf-8")) if beside.is_file() else {}
    data = facts.get("data", facts.get("trained on", {}))
    component: dict[str, Any] = {
        "type": "machine-learning-model",
        "bom-ref": f"model:{path.parent.name}/{path.name}",
        "name": f"{path.parent.name}/{path.name}",
        "version": str(facts.get("version", "1")),
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "licenses": [{"expression": facts.get("licence", "Apache-2.0")}],
    }
    if "fonts_by_licence" in data:
        trained = ", ".join(f"{count} {name}" for name, count in data["fonts_by_licence"].items())
        component["properties"] = [
            {"name": "fonte:trained-on:fonts", "value": str(data["fonts"])},
            {"name": "fonte:trained-on:families", "value": str(data["families"])},
            {"name": "fonte:trained-on:licences", "value": trained},
            {"name": "fonte:trained-on:dataset-sha256", "value": data.get("dataset", "")},
        ]
    return component


def _needed(found: Distribution) -> set[str]:
    """The references of what a distribution requires here, extras that are bundled included."""
    needed = set()
    for line in found.requires or ():
        requirement = Requirement(line)
        extras = ("", *LICENCES["EXTRAS"])
        if requirement.marker is None or any(requirement.marker.evaluate({"extra": extra}) for extra in extras):
            needed.add(f"python:{LICENCES['_canonical'](requirement.name)}")
    return needed


def _ref(found: Distribution) -> str:
    return f"python:{LICENCES['_canonical'](found.metadata['Name'])}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Write a software bill of materials, CycloneDX 1.6.")
    parser.add_argument("out", type=Path, nargs="?", default=ROOT / "build" / "fonte.cdx.json")
    args = parser.parse_args()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(bill(), indent=1) + "\n", encoding="utf-8")
    print(f"Wrote {args.out}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
