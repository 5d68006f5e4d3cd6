"""A real network, two layers of width 32, that has a box in mind: small enough to be built and exported in a test.

Its weights are random; only its output matrix is steered, so that each token of BOX is likely after the one before
it. At a low temperature it therefore draws valid glyphs, at a high one it walks at random through the grammar.
Attention and feed-forward stay as they were drawn, so what it says does depend on all that went before.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import torch

from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.manifest import MANIFEST_NAME, NETWORK_NAME, ModelManifest
from fonte_plugin.notation.tokenizer import encode
from fonte_plugin.outlines.outline import Outline
from fonte_train.network.onnx_export import build_graph, save_graph
from fonte_train.network.rounding import round_network
from fonte_train.network.transformer import Transformer, TransformerConfig

from .outlines import polygon

BOX = Outline(602, (polygon((100, 0), (500, 0), (500, 700), (101, 701)),))
"""No token of it comes twice, so that the last token alone tells the next."""
CERTAINTY = 2.0


def build_tiny_network() -> Transformer:
    """The network with its matrices rounded as the exported file holds them."""
    torch.manual_seed(0)
    network = Transformer(TransformerConfig(layers=2, width=32, heads=2, hidden=64, context=2048)).eval()
    ids = encode(BOX)
    first = grammar.FIRST_CHARACTER
    with torch.no_grad():
        embed, head = network.embed.weight, network.head.weight
        embed[first : first + len(CHARACTERS)] = embed[first] + 0.3 * embed[first : first + len(CHARACTERS)]
        for before, after in pairwise([first, *ids]):
            head[after] += CERTAINTY * embed[before] / embed[before].norm()
    round_network(network)
    return network


def export_tiny_model(network: Transformer, directory: Path) -> None:
    """`model.onnx` and `model.json`, as an export writes them."""
    sha256 = save_graph(build_graph(network, rounded=True), directory / NETWORK_NAME)
    config = network.config
    manifest = ModelManifest(
        name="tiny",
        version="1",
        sha256=sha256,
        layers=config.layers,
        heads=config.heads,
        head_size=config.head_size,
        context=config.context,
        grammar_fingerprint=grammar.fingerprint(),
        adapted=CHARACTERS[config.adapted_from - grammar.FIRST_CHARACTER :],
        weights="int8",
        data={"fonts": 0, "families": 0},
    )
    (directory / MANIFEST_NAME).write_text(manifest.to_json(), encoding="utf-8")
