import re
import stat
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


def test_the_mode_of_the_file_stays(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    place.touch()
    place.chmod(0o644)
    settings.remember(place, theme="light")
    assert stat.S_IMODE(place.stat().st_mode) == 0o644


def test_a_file_that_cannot_take_its_place_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        settings.remember(tmp_path / "settings.toml", theme="light")
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_only_what_differs_from_the_defaults_is_written(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    settings.remember(place, theme="light", motion=True)
    assert place.read_text() == 'theme = "light"\n'


@pytest.mark.parametrize("text", ["theme = ", "theme = 7\n", "\xff", "x=" + "[" * 100_000])
def test_an_illegible_file_never_keeps_the_tutor_from_starting(tmp_path: Path, text: str) -> None:
    place = tmp_path / "settings.toml"
    place.write_bytes(text.encode("latin-1"))
    assert settings.read(place) == Settings()


def test_a_newer_file_is_read_as_far_as_it_is_understood(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    place.write_text('theme = "light"\ncoffee = "black"\n')
    assert settings.read(place).theme == "light"


def test_what_a_newer_version_remembered_stays_in_the_file(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    place.write_text('coffee = "black"\n"odd name" = 1\n[table]\nx = 1\n')
    settings.remember(place, theme="light")
    assert place.read_text() == 'coffee = "black"\ntheme = "light"\n'


def test_one_illegible_setting_does_not_cost_the_others(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    place.write_text('motion = "yes"\nlanguage = "zh"\n')
    assert settings.read(place) == Settings(language="zh")


def test_a_file_from_an_editor_that_marks_its_encoding_is_read(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    place.write_text('theme = "light"\n', encoding="utf-8-sig")
    assert settings.read(place).theme == "light"


def test_an_illegible_file_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    place = tmp_path / "settings.toml"
    place.write_text('theme = "light\n')
    settings.remember(place, motion=False)
    assert (tmp_path / "settings.toml.damaged").read_text() == 'theme = "light\n'
    assert settings.read(place) == Settings(motion=False)


def test_a_place_that_cannot_be_written_is_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(IsADirectoryError):
        settings.remember(tmp_path / "settings.toml", theme="light")
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_the_file_can_be_named_and_else_lies_where_the_system_keeps_such_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DLTUTOR_SETTINGS", str(tmp_path / "mine.toml"))
    assert settings_file() == tmp_path / "mine.toml"
    monkeypatch.delenv("DLTUTOR_SETTINGS")
    assert re.search(r"dltutor.settings\.toml$", str(settings_file()))
