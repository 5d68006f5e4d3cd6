"""Settings survive whatever a disk, a newer version or a curious user does to their file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from fonte_plugin.errors import FonteError
from fonte_plugin.workspace.settings import MAX_RECENT, Settings, load_settings, save_settings, settings_path

maybe = st.one_of
CHOICES = st.builds(
    Settings,
    model=maybe(st.none(), st.text()),
    threads=maybe(st.none(), st.integers(1, 64)),
    level=st.sampled_from([None, "draft", "normal", "best"]),
    candidates=maybe(st.none(), st.integers(1, 64)),
    temperature=maybe(st.none(), st.floats(0, 2)),
    mark_color=st.sampled_from([None, "0.55,0.75,1,1", "0, 0, 0, .5"]),
    theme=st.sampled_from(["system", "light", "dark"]),
    recent=st.lists(st.text(), max_size=MAX_RECENT).map(tuple),
    unknown=st.dictionaries(st.text().map("new_{}".format), st.text() | st.integers() | st.booleans()),
)


@hypothesis_settings(deadline=None)
@given(CHOICES)
def test_what_is_saved_is_loaded_again(tmp_path_factory, settings):
    path = tmp_path_factory.mktemp("config") / "settings.json"
    save_settings(settings, path)
    assert load_settings(path) == settings


@hypothesis_settings(deadline=None)
@given(st.binary())
def test_any_bytes_at_all_load_as_settings(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("config") / "settings.json"
    path.write_bytes(data)
    assert isinstance(load_settings(path), Settings)


def test_without_a_file_there_are_defaults_and_none_is_made(tmp_path):
    assert load_settings(tmp_path / "settings.json") == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ['{"threads": 4', "[1, 2]", "", "[" * 100_000])
def test_a_broken_file_is_set_aside_and_defaults_are_used(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert load_settings(path) == Settings()
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json.broken"]
    assert (tmp_path / "settings.json.broken").read_text() == text


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("threads", 0),
        ("threads", True),
        ("threads", "4"),
        ("candidates", -1),
        ("candidates", 2.5),
        ("level", "slow"),
        ("temperature", 9),
        ("temperature", float("nan")),
        ("mark_color", "blue"),
        ("mark_color", "1,1,1,2"),
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("recent", "a.ufo"),
        ("recent", [1]),
        ("model", 7),
    ],
)
def test_a_value_that_cannot_be_is_the_default_and_the_others_stay(tmp_path, key, value):
    path = tmp_path / "settings.json"
    good = {"threads": 3, "theme": "dark"} if key not in ("threads", "theme") else {"candidates": 3}
    path.write_text(json.dumps({key: value, **good}))
    assert load_settings(path) == Settings(**good)


def test_what_a_newer_version_wrote_is_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"hologram": {"depth": 3}, "threads": 2}')
    save_settings(replace(load_settings(path), threads=4), path)
    saved = json.loads(path.read_text())
    assert saved["hologram"] == {"depth": 3}
    assert saved["threads"] == 4


def test_a_save_that_fails_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    save_settings(Settings(threads=2), path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FonteError, match=r"settings\.json .*No space left on device"):
        save_settings(Settings(threads=8), path)
    assert load_settings(path).threads == 2
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]


def test_the_last_opened_comes_first_once_and_old_ones_fall_off():
    settings = Settings()
    for number in [*range(MAX_RECENT + 3), 5]:
        settings = settings.with_recent(Path(f"/fonts/{number}.ufo"))
    assert len(settings.recent) == MAX_RECENT
    assert [Path(p).stem for p in settings.recent[:2]] == ["5", str(MAX_RECENT + 2)]
    assert len(set(settings.recent)) == MAX_RECENT


def test_settings_are_kept_in_the_folder_that_fonte_home_names(tmp_path, monkeypatch):
    monkeypatch.setenv("FONTE_HOME", str(tmp_path))
    save_settings(Settings(theme="dark"))
    assert settings_path() == tmp_path / "config" / "settings.json"
    assert load_settings().theme == "dark"
