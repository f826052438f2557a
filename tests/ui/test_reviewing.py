"""The confusion matrix, read in windows of every size."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from grader.protocol import Review
from tutor.ui.app import TutorApp
from tutor.ui.screens.review import ReviewScreen

from .fakes import FakeSession
from .pilots import NARROW, WIDE, press, settle

FASHION = ("T-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot")
DIGITS = tuple("0123456789")


def counted(classes: tuple[str, ...], right: int, wrong: int) -> Review:
    rows = tuple(tuple(right if i == j else wrong for j in range(len(classes))) for i in range(len(classes)))
    return Review(confusion=rows, classes=classes)


def seen(pilot: Pilot[None]) -> list[str]:
    return [strip.text.strip(" │▇▁▄▅▃▆▂") for strip in pilot.app.screen._compositor.render_strips()]


async def shown(pilot: Pilot[None], review: Review) -> list[str]:
    await settle(pilot)
    await pilot.app.push_screen(ReviewScreen("lenet on digits", review))
    await settle(pilot)
    return seen(pilot)


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(("classes", "right"), [(DIGITS, 1135), (FASHION, 983)], ids=["mnist", "fashion-mnist"])
async def test_each_class_has_one_line(
    session: FakeSession, classes: tuple[str, ...], right: int, size: tuple[int, int]
) -> None:
    async with TutorApp(session).run_test(size=size) as pilot:
        lines = await shown(pilot, counted(classes, right, 2))
    first = next(at for at, line in enumerate(lines) if line.startswith("class "))
    rows = lines[first + 1 : first + 11]
    for name, row in zip(classes, rows, strict=True):
        assert name in row and str(right) in row and row.endswith("%")
    assert lines[first + 11] == ""


async def test_classes_are_numbered_where_their_names_find_no_room(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        lines = await shown(pilot, counted(FASHION, 983, 2))
    assert "class          0    1    2    3    4    5    6    7    8    9" in lines
    assert any(line.startswith("9 ankle boot   2    2") for line in lines)


async def test_what_is_right_is_in_brackets_where_there_is_room(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        lines = await shown(pilot, counted(("猫", "dog"), 9, 0))
    assert [line for line in lines if "dog" in line or "猫" in line][-3:] == [
        "class  猫  dog", "猫     [9]   ·   100.0 %", "dog     ·   [9]  100.0 %",
    ]  # fmt: skip


async def test_a_table_wider_than_the_window_is_scrolled(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=(44, 24)) as pilot:
        before = await shown(pilot, counted(FASHION, 983, 2))
        assert not any(line.endswith("%") for line in before if "boot" in line)
        await press(pilot, "ctrl+pagedown")
        assert any(line.endswith("%") for line in seen(pilot))
