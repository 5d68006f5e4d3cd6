from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import ModelError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.manifest import MANIFEST_NAME, ModelManifest

GOOD = ModelManifest(
    name="tiny",
    version="1",
    sha256="0" * 64,
    layers=2,
    heads=2,
    head_size=16,
    context=2048,
    grammar_fingerprint=grammar.fingerprint(),
    data={"fonts": 3},
    run={"seed": 0},
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def test_a_manifest_comes_back_from_its_file(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).write_text(GOOD.to_json(), encoding="utf-8")
    assert ModelManifest.read(tmp_path) == GOOD


def test_a_field_of_a_later_version_is_passed_over() -> None:
    assert ModelManifest.from_json(json.dumps({**json.loads(GOOD.to_json()), "later": 1}), "x") == GOOD


def test_a_missing_file_names_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=str(tmp_path)):
        ModelManifest.read(tmp_path)


def test_another_grammar_is_refused_before_anything_is_decoded() -> None:
    other = {**json.loads(GOOD.to_json()), "grammar_fingerprint": "f" * 64, "grammar_version": 9}
    with pytest.raises(ModelError, match="trained for grammar 9") as caught:
        ModelManifest.from_json(json.dumps(other), "model.json")
    assert caught.value.code == "grammar"


def test_a_charset_may_be_the_beginning_of_ours_and_nothing_else() -> None:
    values = json.loads(GOOD.to_json())
    assert ModelManifest.from_json(json.dumps({**values, "characters": "ABC"}), "x").characters == "ABC"
    with pytest.raises(ModelError, match="character set"):
        ModelManifest.from_json(json.dumps({**values, "characters": "CBA"}), "x")


@pytest.mark.parametrize("text", ["", "[]", "3", '"name"', "null", "{}", '{"name": "a"}', "\x00"])
def test_what_is_no_manifest_names_the_file(text: str) -> None:
    with pytest.raises(ModelError, match=r"broken/model\.json is no model description"):
        ModelManifest.from_json(text, "broken/model.json")


@given(st.dictionaries(st.sampled_from(sorted(json.loads(GOOD.to_json()))), JSON_VALUES))
def test_a_damaged_field_is_a_model_error_and_no_other(damage: dict[str, object]) -> None:
    try:
        manifest = ModelManifest.from_json(json.dumps({**json.loads(GOOD.to_json()), **damage}), "model.json")
    except ModelError:
        return
    assert manifest.layers >= 1
    assert manifest.characters
