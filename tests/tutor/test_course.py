from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.tutor.conftest import TINY
from tutor.course import Course, check_headings, split_hints
from tutor.errors import CourseError, UnknownExercise


def findings(root: Path, thorough: bool = True) -> str:
    with pytest.raises(CourseError) as caught:
        Course.load(root, thorough=thorough)
    for line in caught.value.problems:
        assert re.match(r"/.*: .+; .+", line), f"not “path: what; remedy”: {line}"
    return str(caught.value)


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_the_course_is_read_in_the_order_of_the_folders(course: Course) -> None:
    assert [e.slug for e in course.exercises] == ["double", "mean", "line"]
    assert [c.title for c in course.chapters] == ["Numbers", "Nets"]
    assert [e.number for e in course.exercises] == [1, 2, 1]


def test_an_exercise_knows_its_texts_and_settings(course: Course) -> None:
    mean = course.exercise("mean")
    assert mean.file == "01_numbers/mean.py"
    assert mean.points == 10
    assert mean.limits.memory_mb == 512
    assert mean.forbid == ("mean",)
    assert mean.has_picture
    assert "raise NotImplementedError" in mean.starter()
    assert mean.lesson().startswith("# The mean")
    assert [h.title for h in mean.hints()] == ["Where to look", "What to use", "Nearly there"]
    assert mean.checks()[0].title == "Gives 3 for 1, 2 and 6"


def test_a_training_lists_its_recipes_with_the_default_first(course: Course) -> None:
    training = course.training("line").training
    assert training is not None
    assert list(training.quick) == ["digits"]
    assert training.full["mnist"].target == 0.5


def test_needs_are_followed_transitively(copied: Path) -> None:
    folder = copied / "exercises/01_numbers/02_mean/exercise.toml"
    replace(folder, 'forbid = ["mean"]', 'forbid = ["mean"]\nneeds = ["double"]')
    replace(copied / "exercises/02_nets/01_line/exercise.toml", 'needs = ["double"]', 'needs = ["mean"]')
    assert [e.slug for e in Course.load(copied).needs("line")] == ["double", "mean"]


def test_an_unknown_exercise_is_answered_with_near_names(course: Course) -> None:
    with pytest.raises(UnknownExercise, match="nearest names are double"):
        course.exercise("duble")
    with pytest.raises(UnknownExercise, match="there is line"):
        course.training("transformer")


def test_after_ends_with_the_last(course: Course) -> None:
    following = course.after("double")
    assert following is not None
    assert following.slug == "mean"
    assert course.after("line") is None


def test_everything_malformed_is_reported_together(copied: Path) -> None:
    exercises = copied / "exercises"
    replace(exercises / "01_numbers/01_double/exercise.toml", "points = 4", "pionts = 4")
    (exercises / "01_numbers/02_mean/hints.md").unlink()
    (exercises / "02_nets/chapter.toml").write_text("title = 3\nsummary = ''")
    report = findings(copied, thorough=False)
    assert "pionts" in report
    assert "keys are title, concept" in report
    assert "hints.md: is missing" in report
    assert "02_nets/chapter.toml" in report


@pytest.mark.parametrize("broken", ["pionts = 4", "points = "])
def test_a_file_that_cannot_be_read_does_not_seem_missing_to_those_that_need_it(copied: Path, broken: str) -> None:
    replace(copied / "exercises/01_numbers/01_double/exercise.toml", "points = 4", broken)
    report = findings(copied, thorough=False)
    assert report.count("exercise.toml") == 1, report


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "exercises/02_nets/01_line/exercise.toml",
            '["double"]',
            '["nothing"]',
            "needs nothing, which is no exercise",
        ),
        ("exercises/02_nets/01_line/exercise.toml", '["double"]', '["line"]', "does not come earlier"),
        ("exercises/02_nets/01_line/exercise.toml", 'loop = "double"', 'loop = "epoch"', "training.loop epoch is no"),
        ("exercises/02_nets/01_line/exercise.toml", "make_line", "make_it", "does not define make_it"),
        ("exercises/02_nets/01_line/exercise.toml", "minutes = 10", "minutes = 0", "minutes"),
        ("exercises/02_nets/01_line/exercise.toml", "minutes = 10", "minutes = ", "is not TOML"),
        ("exercises/02_nets/01_line/exercise.toml", "size = 8", "sizes = 8", "sizes"),
        ("exercises/02_nets/01_line/checks.py", "check_", "chekc_", "has no check"),
        ("exercises/02_nets/01_line/checks.py", "check_logits", "check_worked_example", "there twice"),
        ("exercises/02_nets/01_line/checks.py", '"""Gives 6 for x = 1, w = 3"""', "...", "has no docstring"),
        ("exercises/02_nets/01_line/checks.py", "logits(submission)", "logits(sub)", "takes sub; a check takes"),
        ("exercises/02_nets/01_line/starter.py", "def line(", "def line((", "line 6 does not parse"),
        ("solutions/02_nets/01_line.py", "def line(", "def lime(", "does not define line"),
        ("exercises/02_nets/01_line/misconceptions/once.py", '"""', '"', "does not parse"),
        ("exercises/02_nets/01_line/misconceptions/once.py", '"""Forgets to double', 'x = """', "has no docstring"),
        ("exercises/02_nets/01_line/hints.md", "## ", "### ", "has no hint"),
        ("exercises/02_nets/01_line/hints.md", "Call double.", "", "hint 3 lacks its text"),
        (
            "exercises/02_nets/01_line/hints.md",
            "Call double.",
            "<!-- for: shape, check_gone -->\nCall double.",
            "hint 3 is for check_gone, no check",
        ),
    ],
)
def test_a_mistake_of_the_author_is_named(copied: Path, file: str, old: str, new: str, expected: str) -> None:
    replace(copied / file, old, new)
    report = findings(copied)
    assert expected in report
    assert "01_line" in report


def test_misplaced_files_are_named(copied: Path) -> None:
    (copied / "solutions/02_nets/09_gone.py").write_text("")
    (copied / "exercises/02_nets/01_line/hint.md").write_text("")
    (copied / "exercises/Extra").mkdir()
    (copied / "exercises/02_nets/01_double").mkdir()
    (copied / "solutions/01_numbers/02_mean.py").unlink()
    report = findings(copied, thorough=False)
    assert "09_gone.py: belongs to no exercise" in report
    assert "hint.md: is not part of an exercise" in report
    assert "Extra: is no name for this folder" in report
    assert "number 01 is" in report
    assert "02_mean.py: is missing" in report


def test_two_exercises_of_one_name_are_refused(copied: Path) -> None:
    (copied / "exercises/01_numbers/02_mean").rename(copied / "exercises/01_numbers/02_line")
    (copied / "solutions/01_numbers/02_mean.py").rename(copied / "solutions/01_numbers/02_line.py")
    assert "line is " in findings(copied, thorough=False)


def test_a_plain_load_opens_no_lesson_and_no_source(copied: Path) -> None:
    (copied / "exercises/02_nets/01_line/checks.py").write_text("this is no Python")
    assert len(Course.load(copied).exercises) == 3


def test_a_folder_without_exercises_is_no_course(tmp_path: Path) -> None:
    assert "exercises: is not there" in findings(tmp_path)


def test_the_tiny_course_is_sound() -> None:
    assert len(Course.load(TINY, thorough=True).exercises) == 3


def test_a_heading_in_a_code_fence_is_no_hint() -> None:
    hints = split_hints("# Hints\n\n## One\n```\n## not this\n```\n## Two\ntext")
    assert [(h.number, h.title) for h in hints] == [(1, "One"), (2, "Two")]
    assert "## not this" in hints[0].text


def test_only_check_functions_are_headings() -> None:
    source = 'def helper(): ...\n@mark\ndef check_a(submission, rng):\n    """Does it\n\n    at length."""\n'
    (heading,) = check_headings(source)
    assert (heading.id, heading.title, heading.line) == ("check_a", "Does it", 3)
    assert heading.parameters == ("submission", "rng")
