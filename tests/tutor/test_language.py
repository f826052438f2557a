from __future__ import annotations

import re
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.tutor.command import Run
from tests.tutor.test_course import findings, replace
from tutor import language, settings
from tutor.course import Course

MEAN = "exercises/01_numbers/02_mean"


def translated(course: Path, name: str, code: str = "zh", **changes: str) -> Path:
    """A text of the exercise mean, as it stands but for a heading, beside the English one."""
    text = (course / MEAN / f"{name}.md").read_text()
    for old, new in changes.items():
        text = text.replace(old, new)
    path = course / MEAN / f"{name}.{code}.md"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["zh_CN.UTF-8"], ("zh_CN", "zh")),
        (["zh-Hans-CN"], ("zh_Hans_CN", "zh_Hans", "zh")),
        (["fr", "zh_TW"], ("fr", "zh_TW", "zh")),
        (["fr", "en", "zh"], ("fr",)),
        (["en_GB.UTF-8"], ()),
        (["C"], ()),
        (["../zh"], ()),
        ([], ()),
    ],
)
def test_a_language_is_followed_by_its_plainer_forms_until_english(wanted, found) -> None:
    language.speak(*wanted)
    assert language.spoken() == found


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({"LANG": "zh_CN.UTF-8"}, ["zh_CN.UTF-8"]),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "fr"}, ["fr"]),
        ({"LANG": "fr", "LANGUAGE": "zh:de"}, ["zh", "de"]),
        ({"LANG": "zh", "LC_ALL": ""}, ["zh"]),
        ({}, []),
    ],
)
def test_the_environment_is_asked_as_gettext_asks_it(environment, found) -> None:
    assert language.preferred(environment) == found


def test_a_sentence_without_a_translation_is_said_in_english() -> None:
    language.speak("zh")
    assert language._("English") == "简体中文"
    assert language._("A sentence that nobody wrote") == "A sentence that nobody wrote"
    assert language.ngettext("{count} nobody", "{count} nobodies", 2) == "{count} nobodies"
    assert language._("") == ""


def test_a_language_that_nobody_translated_to_is_english() -> None:
    language.speak("xx")
    assert language._("English") == "English"


def test_each_language_is_known_by_its_own_name() -> None:
    assert language.available() == {"en": "English", "zh": "简体中文"}
    assert [language.named(one) for one in ("zh_CN", "zh-Hans", "en_GB", "C", "xx")] == ["zh", "zh", "en", "en", None]


def test_each_text_of_an_exercise_falls_back_by_itself(copied: Path) -> None:
    translated(copied, "lesson", **{"# The mean": "# 平均值"})
    mean = Course.load(copied, languages=("zh_CN", "zh")).exercise("mean")
    assert mean.lesson().startswith("# 平均值")
    assert mean.hints()[0].title == "Where to look"
    assert Course.load(copied).exercise("mean").lesson().startswith("# The mean")


def test_the_nearer_form_of_a_language_wins(copied: Path) -> None:
    translated(copied, "lesson", **{"# The mean": "# 平均值"})
    translated(copied, "lesson", "zh_TW", **{"# The mean": "# 平均數"})
    mean = Course.load(copied, thorough=True, languages=("zh_TW", "zh")).exercise("mean")
    assert mean.lesson().startswith("# 平均數")


def test_titles_are_translated_where_they_stand(copied: Path) -> None:
    with (copied / MEAN / "exercise.toml").open("a", encoding="utf-8") as file:
        file.write('[translated.zh]\ntitle = "平均值"\nconcept = "归约把许多数变成一个数"\n')
    with (copied / "exercises/01_numbers/chapter.toml").open("a", encoding="utf-8") as file:
        file.write('[translated.zh]\ntitle = "数"\nsummary = "小张量的算术"\n')
    course = Course.load(copied, thorough=True, languages=("zh",))
    assert course.exercise("mean").title == "平均值"
    assert course.exercise("double").title == Course.load(copied).exercise("double").title
    assert [chapter.title for chapter in course.chapters] == ["数", "Nets"]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ('[translated.zh]\ntitle = "平均值"\n', "missing required field `concept`"),
        ('[translated.Chinese]\ntitle = "平均值"\nconcept = "平均"\n', "translated"),
    ],
)
def test_a_broken_table_of_titles_is_named(copied: Path, table: str, expected: str) -> None:
    with (copied / MEAN / "exercise.toml").open("a", encoding="utf-8") as file:
        file.write(table)
    assert expected in findings(copied)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("mean(torch", "min(torch", "line 5, the example is not the English text's"),
        ("count = 3", "个数 = 4", "line 10, the numbers are not the English text's"),
        ("```", "", "has 1 code blocks, the English text has 2"),
    ],
)
def test_a_translated_lesson_that_teaches_something_else_is_named(copied, old, new, expected) -> None:
    lesson = copied / MEAN / "lesson.md"
    example = "```python\n>>> mean(torch.tensor([1., 2., 6.]))  # a comment\ntensor(3.)\n```\n"
    lesson.write_text(f"# The mean\n\nText.\n\n{example}\n    sum = 9, count = 3\n")
    good = translated(copied, "lesson", **{"a comment": "注释", "sum": "和", "count": "个数"})
    assert Course.load(copied, thorough=True)
    good.write_text(lesson.read_text().replace(old, new))
    assert expected in findings(copied)


def test_a_translation_has_as_many_hints(copied: Path) -> None:
    hints = translated(copied, "hints")
    assert Course.load(copied, thorough=True)
    replace(hints, "## What to use\n\n", "")
    assert "has 2 hints, hints.md has 3; translate each one" in findings(copied)


def test_a_translation_in_no_language_is_no_part_of_an_exercise(copied: Path) -> None:
    translated(copied, "lesson", "Chinese")
    assert "lesson.Chinese.md: is not part of an exercise" in findings(copied, thorough=False)


def test_the_language_is_chosen_on_the_command_line(run: Run) -> None:
    for arguments in (("--lang", "zh", "list"), ("list", "--lang", "zh_CN")):
        assert run(*arguments).code == 0
        assert "zh" in language.spoken()
    run("list")
    assert language.spoken() == ()


def test_the_environment_chooses_where_nobody_else_does(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "zh_CN")
    run("list")
    assert language.spoken() == ("zh_CN", "zh")
    run("--lang", "en", "list")
    assert language.spoken() == ()


def test_the_language_chosen_in_the_tutor_goes_before_the_environment(run: Run) -> None:
    settings.remember(language="zh")
    run("list")
    assert language.spoken() == ("zh",)
    run("--lang", "en", "list")
    assert language.spoken() == ()


def test_a_language_that_is_not_spoken_is_refused_with_those_that_are(run: Run) -> None:
    ran = run("--lang", "tlh", "list")
    assert ran.code == 2
    assert re.search(r"does not speak “tlh”; choose from en \(English\), zh \(简体中文\)", ran.err)


@pytest.mark.parametrize(("arguments", "passed_on"), [(("--lang", "zh", "serve"), True), (("serve",), False)])
def test_what_a_browser_opens_speaks_the_language_that_was_asked_for(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], passed_on: bool
) -> None:
    started: list[str] = []

    class Server:
        def __init__(self, command: str, *_: object) -> None:
            started.append(command)

        def run(self) -> None: ...

    monkeypatch.setitem(sys.modules, "tutor.web.server", SimpleNamespace(TutorServer=Server))
    monkeypatch.setenv("LANGUAGE", "fr_FR")
    assert run(*arguments).code == 0
    assert ("--lang zh" in started[0]) == passed_on
    assert "fr" not in started[0].split("start")[1], "what the environment says, each page reads for itself"
