"""`fonte models`: which models there are, whether they are whole, and adding one."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from fonte_plugin.engine.signature import signed_by
from fonte_plugin.engine.store import InstalledModel, add, find_model, installed_models, verify
from fonte_plugin.errors import ModelError, RequestError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|verify|add")
    listing = actions.add_parser("list", help="the models on this machine, their licences and data")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(run=list_models)
    verifying = actions.add_parser("verify", help="compare each model with the hash in its manifest")
    verifying.add_argument("model", nargs="?", help="one model only: a name or a folder")
    verifying.add_argument(
        "--publishers", type=Path, metavar="FILE", help="names and public keys, as OpenSSH's allowed_signers: one of "
        "them has to have signed the manifest",
    )  # fmt: skip
    verifying.add_argument("--signature", type=Path, metavar="FILE", help="the signature; default: model.json.sig")
    verifying.set_defaults(run=verify_models)
    adding = actions.add_parser("add", help="install a model for this user")
    adding.add_argument("file", type=Path, help="a folder or a .zip as fonte-train export writes it")
    adding.set_defaults(run=add_model)


def list_models(args: argparse.Namespace) -> int:
    for model in installed_models():
        if args.json:
            facts = {"name": model.name, "directory": str(model.directory), "manifest": asdict(model.manifest)}
            print(json.dumps(facts, ensure_ascii=False))
        else:
            print(_described(model))
    return 0


def _described(model: InstalledModel) -> str:
    manifest = model.manifest
    data = manifest.data
    lines = [
        f"{model.name}: {manifest.name} {manifest.version}, {manifest.weights}, weights {manifest.licence}",
        f"  {model.directory}",
        f"  sha256 {manifest.sha256}",
    ]
    if manifest.forecaster:
        lines.append(f"  forecaster sha256 {manifest.forecaster}")
    if data.get("fonts"):
        licences = ", ".join(f"{count} {name}" for name, count in data.get("fonts_by_licence", {}).items())
        lines.append(f"  trained on {data['fonts']} fonts of {data.get('families', '?')} families ({licences})")
    return "\n".join(lines)


def verify_models(args: argparse.Namespace) -> int:
    if args.signature and not (args.publishers and args.model):
        raise RequestError("--signature goes with one model and with --publishers.", code="signature")
    models = [find_model(args.model)] if args.model else installed_models()
    status = 0
    for model in models:
        try:
            verify(model)
            publisher = signed_by(model, args.publishers, args.signature) if args.publishers else ""
        except ModelError as error:
            print(f"fonte: {error}", file=sys.stderr)
            status = 2
        else:
            signed = f", signed by {publisher}" if publisher else ""
            print(f"{model.name}: whole, sha256 {model.manifest.sha256}{signed}")
    return status


def add_model(args: argparse.Namespace) -> int:
    model = add(args.file)
    print(f"Added {model.name}; use it with --model {model.name}.")
    return 0
