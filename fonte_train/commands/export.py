"""`fonte-train export`: weights to the model.onnx, step.onnx, forecast.onnx and model.json that the plugin runs."""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from fonte_plugin.design.nearness.shape_index import ShapeIndex
from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.frame import Measures
from fonte_plugin.notation.manifest import (
    FORECASTER_NAME,
    MANIFEST_NAME,
    NEIGHBOURS_NAME,
    NETWORK_NAME,
    TRAINING_NAME,
    ModelManifest,
)
from fonte_train.corpus.dataset import Dataset, open_dataset
from fonte_train.corpus.framing import Framing
from fonte_train.corpus.split import TRAIN
from fonte_train.errors import TrainError
from fonte_train.network.checkpoint import load_network


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("export", help="write model.onnx and model.json, unless ONNX and torch disagree")
    parser.add_argument("weights", type=Path, help="a run's folder or a .safetensors file")
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    parser.add_argument(
        "--forecast",
        type=Path,
        metavar="RUN",
        help="a run of fonte-train forecast: samples are then chosen by what it foresees",
    )
    parser.add_argument("--name", default="fonte", help="what the model is called")
    parser.add_argument("--version", default="1", help="its version")
    parser.add_argument("--fonts", type=Path, help="index.csv of the fonts it was trained on, for the licence summary")
    parser.add_argument(
        "--data",
        type=Path,
        help="the data set it was trained on, for the summary instead; with "
        "--fonts, what its adapter was taught by; and what the forecaster was",
    )
    parser.add_argument("--neighbours", type=Path, metavar="FILE", help="the index that fonte-train neighbours made")
    parser.add_argument("--chars", help="what it was taught to draw; default: the characters of --data, or all")
    parser.add_argument("--float32", action="store_true", help="keep the weights as they are, not in eight bits")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_train.network.onnx_export import build_graph, save_graph
    from fonte_train.network.parity import compare, said
    from fonte_train.network.rounding import round_network
    from fonte_train.network.step_graph import save_step

    network = load_network(args.weights)
    if network.config.vocabulary != grammar.VOCABULARY_SIZE:
        raise TrainError(
            f"{args.weights} knows {network.config.vocabulary} tokens, the grammar has "
            f"{grammar.VOCABULARY_SIZE}; train it again."
        )
    if not args.float32:
        round_network(network)
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.out, prefix=".export-") as folder:
        staged = Path(folder)
        sha256 = save_graph(build_graph(network, rounded=not args.float32), staged / NETWORK_NAME)
        step = "" if args.float32 else save_step(network, staged)
        forecaster, foreseen = _export_forecaster(args, staged, framed=network.config.framed)
        config, characters = network.config, _characters(args)
        manifest = ModelManifest(
            name=args.name,
            version=args.version,
            sha256=sha256,
            layers=config.layers,
            heads=config.heads,
            head_size=config.head_size,
            context=config.context,
            vocabulary=config.vocabulary,
            grammar_fingerprint=grammar.fingerprint(),
            characters=characters,
            adapted=characters[config.adapted_from - grammar.FIRST_CHARACTER :] if config.adapter_rank else "",
            forecaster=forecaster,
            foreseen=foreseen,
            measures=_measures(args) if config.framed else {},
            any_style=config.any_style,
            step=step,
            says=tuple(said(network)) if step else (),
            training=_write_training(args, staged / TRAINING_NAME),
            neighbours=_copy_neighbours(args, staged / NEIGHBOURS_NAME),
            weights="float32" if args.float32 else "int8 per channel",
            data=_trained_on(args),
            run={"network": asdict(config)},
        )
        parity = compare(network, staged, replace(manifest, step=""))
        print(parity)
        if not parity.holds:
            raise TrainError("ONNX and torch do not agree, so nothing was exported.")
        if step:
            parity = compare(network, staged, manifest)
            print(f"in eight bits: {parity}")
            if not parity.holds_in_eight_bits:
                raise TrainError("ONNX in eight bits and torch do not agree, so nothing was exported.")
        (staged / MANIFEST_NAME).write_text(manifest.to_json(), encoding="utf-8")
        for name in (*manifest.files, MANIFEST_NAME):
            (staged / name).replace(args.out / name)
    for name, digest in manifest.files.items():
        print(f"{args.out / name}: {(args.out / name).stat().st_size / 1e6:.1f} MB, sha256 {digest}")
    return 0


def _measures(args: argparse.Namespace) -> Measures:
    if args.data is None:
        raise TrainError("A network that draws in the frame of a font needs the mean measures: name its --data.")
    return Framing.of(open_dataset(args.data)).measures


def _export_forecaster(args: argparse.Namespace, folder: Path, *, framed: bool) -> tuple[str, str]:
    """The hash of the graph and the characters it forecasts, empty for a model without; TrainError unless it is
    right."""
    if args.forecast is None:
        return "", ""
    from fonte_train.forecast.graph import build_graph, compare
    from fonte_train.forecast.training import load_forecaster
    from fonte_train.network.onnx_export import save_graph
    from fonte_train.network.rounding import round_network

    network = load_forecaster(args.forecast)
    if network.config.framed != framed:
        raise TrainError(
            f"The network draws {_where(framed=framed)}, and the forecaster in {args.forecast} sees glyphs "
            f"{_where(framed=not framed)}; train one for it."
        )
    foreseen = CHARACTERS[: network.config.characters]
    if not args.float32:
        round_network(network)
    sha256 = save_graph(build_graph(network, rounded=not args.float32), folder / FORECASTER_NAME)
    parity = compare(network, folder, foreseen)
    print(parity)
    if not parity.holds:
        raise TrainError("ONNX and torch do not agree on what is foreseen, so nothing was exported.")
    return sha256, foreseen


def _where(*, framed: bool) -> str:
    return "in the frame of the font" if framed else "in the em"


def _characters(args: argparse.Namespace) -> str:
    """In charset order, from its start: characters that a model learns later come after."""
    known: str = args.chars or (open_dataset(args.data).manifest["characters"] if args.data else CHARACTERS)
    if not CHARACTERS.startswith(known):
        raise TrainError(f"A model draws the charset from its start, which is {CHARACTERS}; {known} is not.")
    return known


def _write_training(args: argparse.Namespace, path: Path) -> str:
    """The list of families beside the networks, and its sha256; empty if they are not known."""
    sources = [_data_rows(open_dataset(args.data))] if args.data else []
    sources += [_index_rows(args.fonts)] if args.fonts else []
    if not sources:
        return ""
    path.write_text(training_list(*sources), encoding="utf-8", newline="")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _copy_neighbours(args: argparse.Namespace, path: Path) -> str:
    """The sha256 of the index beside the networks, empty without one."""
    if args.neighbours is None:
        return ""
    ShapeIndex.load(args.neighbours)  # FonteError for what is none
    path.write_bytes(args.neighbours.read_bytes())
    return hashlib.sha256(path.read_bytes()).hexdigest()


def training_list(*sources: Iterable[Mapping[str, str]]) -> str:
    """CSV `family,licence,fonts` of training fonts, a family with two licences twice, in alphabetical order.

    A family that is in two lists (one of the network, one of its adapter) counts once.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for rows in sources:
        counts |= Counter((row["family"], row["license"]) for row in rows)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("family", "licence", "fonts"))
    writer.writerows((family, licence, fonts) for (family, licence), fonts in sorted(counts.items()))
    return text.getvalue()


def _trained_on(args: argparse.Namespace) -> dict[str, Any]:
    taught = data_summary(open_dataset(args.data)) if args.data else {}
    found = taught or (licence_summary(args.fonts) if args.fonts else {})
    if args.fonts and taught:
        found = {**licence_summary(args.fonts), "adapter": taught}
    return {**found, "forecaster": taught} if args.forecast and taught else found


def data_summary(data: Dataset) -> dict[str, Any]:
    """As `licence_summary`, for the fonts in a data set, and the hash of that data set."""
    return {**_summary(_data_rows(data)), "dataset": data.sha256}


def _data_rows(data: Dataset) -> list[dict[str, str]]:
    return [
        {"family": data.fonts[index]["family"], "license": data.fonts[index]["licence"]}
        for index in data.fonts_of(TRAIN)
    ]


def licence_summary(index: Path) -> dict[str, Any]:
    """Fonts and families behind the weights, in all and by licence, from the training rows of an index.csv."""
    return _summary(_index_rows(index))


def _index_rows(index: Path) -> list[dict[str, str]]:
    try:
        with index.open(newline="", encoding="utf-8") as file:
            rows = [row for row in csv.DictReader(file) if row["split"] == "train"]
        return [{"family": row["family"], "license": row["license"]} for row in rows]
    except (OSError, KeyError) as error:
        raise TrainError(f"{index} is no index of fonts (path, family, source, license, split): {error}.") from error


def _summary(rows: list[dict[str, str]]) -> dict[str, Any]:
    families = {row["family"] for row in rows}
    licences = Counter(row["license"] for row in rows)
    return {
        "fonts": len(rows),
        "families": len(families),
        "fonts_by_licence": dict(sorted(licences.items())),
        "note": "Open fonts only. The weights hold no font and no outline of one.",
    }
