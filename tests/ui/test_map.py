import msgspec
import pytest
from textual.pilot import Pilot

from tutor.progress import RunRecord, Standing, State
from tutor.ui.app import TutorApp
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.map import MapScreen
from tutor.ui.screens.training import TrainingScreen
from tutor.ui.widgets.course_list import CourseList
from tutor.ui.widgets.next_up import NextUp

from .fakes import FLIPPED, FakeSession, epoch, record, verdict
from .pilots import NARROW, WIDE, press, settle, text, toasts

PASSED = Standing(state=State.PASSED, attempts=2, best_score=1.0)
STARTED = Standing(state=State.STARTED, attempts=3, best_score=0.5)


def listed(pilot: Pilot[None]) -> CourseList:
    found = pilot.app.screen.query_one(CourseList)
    assert isinstance(found, CourseList)
    return found


def lines(pilot: Pilot[None]) -> list[str]:
    """What stands on the rows of the map."""
    return [str(option.prompt) for option in listed(pilot).options]


def slug(pilot: Pilot[None]) -> str | None:
    chosen = listed(pilot).chosen
    return chosen.slug if chosen else None


async def test_each_exercise_says_its_state_in_a_word_and_a_sign(session: FakeSession) -> None:
    session.known = {"corr2d": PASSED, "lenet": STARTED, "pool2d": Standing(borrowed=True)}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "z", "z")
        said = lines(pilot)
    assert said[1].startswith("  ✓ passed  6.1   Cross-correlation by hand")
    assert said[2].startswith("  · open    6.2   Pooling [max] and average")
    assert said[2].endswith(" borrowed  10 pt  12 min")
    assert said[4].startswith("  ◐ started 7.1   LeNet")
    assert said[4].endswith(" trains    10 pt  12 min")


async def test_a_heading_says_how_far_its_chapter_is_without_colour(session: FakeSession) -> None:
    session.known = {"corr2d": PASSED}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        heading, *_, folded = lines(pilot)
    assert heading.startswith("▾ 06 Convolution ")
    assert heading.split("Convolution")[1].split() == ["█████░░░░░", "1", "of", "2", "12", "min"]
    assert folded.startswith("▸ 07 LeNet")


@pytest.mark.parametrize("size", [NARROW, WIDE, (60, 16)])
async def test_every_row_fits_and_ends_in_the_same_column(session: FakeSession, size: tuple[int, int]) -> None:
    wide = msgspec.structs.replace(session.course.exercises[0], title="二维互相关运算" * 9)
    chapter = msgspec.structs.replace(session.course.chapters[0], exercises=(wide, *session.course.exercises[1:2]))
    session.course = msgspec.structs.replace(session.course, chapters=(chapter, *session.course.chapters[1:]))
    async with TutorApp(session).run_test(size=size) as pilot:
        await settle(pilot)
        widths = {option.prompt.cell_length for option in listed(pilot).options}  # type: ignore[union-attr]
        assert widths == {listed(pilot).scrollable_content_region.width - 2}


async def test_the_top_says_what_is_next_why_and_what_is_left(session: FakeSession) -> None:
    session.known = {"corr2d": PASSED}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        top = text(pilot.app.screen.query_one(NextUp))
        assert "Next: Pooling [max] and average · 12 min" in top
        assert "Why? It is the next one in the course." in top
        assert "████░░░░░░░░ 1 of 3 exercises · 10 of 30 points · about 24 min left" in top


async def test_a_newcomer_is_told_to_press_enter_and_enter_begins(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert "Welcome. Press Enter to begin: Cross-correlation" in text(pilot.app.screen)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, ExerciseScreen)
        assert pilot.app.screen.slug == "corr2d"


async def test_the_failing_check_is_named_as_the_reason(session: FakeSession) -> None:
    session.known, session.attempts = {"corr2d": STARTED}, {"corr2d": FLIPPED}
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "escape")
        assert "You left it failing “Gives 19 25 / 37 43 for the lesson's example”." in text(pilot.app.screen)


async def test_the_chapter_of_the_learner_is_open_and_headings_fold(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert [row[:4] for row in lines(pilot)] == ["▾ 06", "  · ", "  · ", "▸ 07"]
        await press(pilot, "left")
        chapter = listed(pilot).chapter
        assert chapter
        assert chapter.number == 6
        await press(pilot, "left")
        assert [row[:4] for row in lines(pilot)] == ["▸ 06", "▸ 07"]
        await press(pilot, "down", "enter")
        assert [row[:4] for row in lines(pilot)] == ["▸ 06", "▾ 07", "  · "]
        await press(pilot, "right")
        assert slug(pilot) == "lenet"


async def test_z_folds_everything_and_unfolds_it(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "z")
        assert len(lines(pilot)) == 2
        await press(pilot, "z")
        assert len(lines(pilot)) == 5


async def test_a_click_folds_a_chapter_or_opens_an_exercise(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await pilot.click(CourseList, offset=(5, 3))
        await settle(pilot)
        assert [row[:4] for row in lines(pilot)] == ["▾ 06", "  · ", "  · ", "▾ 07", "  · "]
        await pilot.click(CourseList, offset=(20, 2))
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)
        assert pilot.app.screen.slug == "pool2d"


async def test_coming_back_the_cursor_is_on_what_was_open(session: FakeSession) -> None:
    session.verdicts = [verdict()]
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "ctrl+s", "f8", "escape")
        assert slug(pilot) == "pool2d"
        await press(pilot, "up", "f1", "escape")
        assert slug(pilot) == "corr2d"  # help moves nothing


async def test_enter_opens_the_exercise_under_the_cursor(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, ExerciseScreen)
        assert screen.slug == "pool2d"


async def test_t_opens_a_training_only_where_there_is_one(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "t")
        assert isinstance(pilot.app.screen, MapScreen)
        await press(pilot, "end", "enter", "down", "t")
        assert isinstance(pilot.app.screen, TrainingScreen)


async def test_a_learner_in_the_middle_of_an_exercise_is_taken_there(session: FakeSession) -> None:
    session.known = {"corr2d": STARTED}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)
        await press(pilot, "escape", "escape")
        assert isinstance(pilot.app.screen, MapScreen)
        assert "You opened it and have not written anything yet." in text(pilot.app.screen)


async def test_a_learner_who_only_read_is_taken_back_to_the_lesson(session: FakeSession) -> None:
    session.last = "corr2d"
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)


async def test_after_a_pass_the_map_is_what_one_comes_back_to(session: FakeSession) -> None:
    session.known, session.last = {"corr2d": PASSED}, "corr2d"
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, MapScreen)
        await press(pilot, "n")
        assert isinstance(pilot.app.screen, ExerciseScreen)
        assert pilot.app.screen.slug == "pool2d"


async def test_the_map_is_up_to_date_after_a_pass(session: FakeSession) -> None:
    session.verdicts = [verdict()]
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s", "escape", "escape")
        assert isinstance(pilot.app.screen, MapScreen)
        assert "1 of 3 exercises" in text(pilot.app.screen)


async def test_f9_trains_as_it_does_in_an_exercise(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "g", "7", "enter", "f9")
        assert isinstance(pilot.app.screen, TrainingScreen)


@pytest.mark.parametrize(
    ("run", "said"),
    [
        (
            record(epochs=(epoch(6, 0.5),)),
            "lenet on digits, quick, was interrupted after epoch 6; t on its exercise,",
        ),
        (record(), "lenet on digits, quick, was interrupted before its first epoch had ended; train it again."),
        (record(dataset="/a/b", epochs=(epoch(2, 0.5),)), "`dltutor train lenet --dataset /a/b --resume` goes on."),
    ],
    ids=["kept", "lost", "own data"],
)
async def test_a_training_whose_program_died_is_told(session: FakeSession, run: RunRecord, said: str) -> None:
    session.broken = [run]
    async with TutorApp(session).run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert said in toasts(pilot)
