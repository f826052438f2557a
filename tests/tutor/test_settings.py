import re
from pathlib import Path

import pytest

from tutor import settings
from tutor.locations import settings_file
from tutor.settings import Settings


def test_what_is_remembered_is_read_again_and_the_rest_stays(tmp_path: Path) -> None:
    place = tmp_path / "deep" / "settings.toml"
    settings.remember(place, theme='odd "name"\\')
    settings.remember(place, motion=False)
    assert settings.read(place) == Settings(theme='odd "name"\\', motion=False)
    assert [one.name for one in place.parent.iterdir()] == ["settings.toml"]


def test_a_link_to_the_file_stays_one(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").symlink_to(tmp_path / "kept_elsewhere.toml")
    settings.remember(tmp_path / "settings.toml", theme="light")
    assert (tmp_path / "settings.toml").is_symlink()
    assert settings.read(tmp_path / "kept_elsewhere.toml").theme == "light"


def test_a_file_that_cannot_take_its_place_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        settings.remember(tmp_path / "settings.toml", theme="light")
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_only_what_differs_from_the_defaults_is_written(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    settings.remember(place, theme="light", motion=True)
    assert place.read_text() == 'theme = "light"\n'


@pytest.mark.parametrize("text", ["theme = ", "theme = 7\n", "\xff"])
def test_an_illegible_file_never_keeps_the_tutor_from_starting(tmp_path: Path, text: str) -> None:
    place = tmp_path / "settings.toml"
    place.write_bytes(text.encode("latin-1"))
    assert settings.read(place) == Settings()


def test_a_newer_file_is_read_as_far_as_it_is_understood(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    place.write_text('theme = "light"\ncoffee = "black"\n')
    assert settings.read(place).theme == "light"


def test_the_file_can_be_named_and_else_lies_where_the_system_keeps_such_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DLTUTOR_SETTINGS", str(tmp_path / "mine.toml"))
    assert settings_file() == tmp_path / "mine.toml"
    monkeypatch.delenv("DLTUTOR_SETTINGS")
    assert re.search(r"dltutor.settings\.toml$", str(settings_file()))
