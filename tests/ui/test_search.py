from pathlib import Path

import pytest

from tutor.course import Course
from tutor.progress import Standing, State
from tutor.ui import search

from .fakes import tiny_course

STANDINGS = {
    "corr2d": Standing(state=State.PASSED),
    "pool2d": Standing(state=State.STARTED, borrowed=True),
    "lenet": Standing(),
}


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return tiny_course(tmp_path)


@pytest.mark.parametrize(
    ("wanted", "slugs"),
    [
        ("", ["corr2d", "pool2d", "lenet"]),
        ("POOL", ["pool2d"]),
        ("hand cross", ["corr2d"]),
        ("convolution", ["corr2d", "pool2d", "lenet"]),  # the concept of all three
        ("07_lenet", ["lenet"]),
        ("[max]", ["pool2d"]),
        ("6.2", ["pool2d"]),
        ("open", ["lenet"]),
        ("started", ["pool2d"]),
        ("passed", ["corr2d"]),
        ("trains", ["lenet"]),
        ("borrowed", ["pool2d"]),
        ("passed pool", []),
        ("nothing like it", []),
    ],
)
def test_every_word_has_to_fit(course: Course, wanted: str, slugs: list[str]) -> None:
    assert [exercise.slug for _, exercise in search.found(course, STANDINGS, wanted)] == slugs


@pytest.mark.parametrize(
    ("wanted", "slug"),
    [
        ("6.2", "pool2d"),
        ("7", "lenet"),
        ("6.", "corr2d"),
        ("9.1", None),
        ("le", "lenet"),
        ("average", "pool2d"),
        ("xyz", None),
        ("  ", None),
    ],
)
def test_a_jump_means_a_number_or_the_beginning_of_a_name(course: Course, wanted: str, slug: str | None) -> None:
    meant = search.best(course, STANDINGS, wanted)
    assert (meant.slug if meant else None) == slug


def test_the_states_are_gone_through_one_by_one_beside_other_words() -> None:
    seen = ["pool"]
    for _ in range(len(search.states()) + 1):
        seen.append(search.turned(seen[-1]))
    assert seen == ["pool", "pool open", "pool started", "pool passed", "pool trains", "pool borrowed", "pool"]
