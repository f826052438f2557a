"""Search, filter and jump on the map."""

from textual import events
from textual.widgets import OptionList

from tutor.progress import Standing, State
from tutor.ui.app import TutorApp
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.map import MapScreen
from tutor.ui.widgets.course_list import CourseList
from tutor.ui.widgets.search_line import SearchLine

from .fakes import FakeSession
from .pilots import NARROW, press, settle
from .test_map import lines, listed, slug


async def test_slash_shows_only_what_fits_in_folded_chapters_too(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"lene")
        assert [row[:4] for row in lines(pilot)] == ["▾ 07", "  · "]
        assert slug(pilot) == "lenet"
        await press(pilot, "enter")
        assert listed(pilot).has_focus
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, ExerciseScreen)


async def test_escape_clears_the_filter_and_stays_where_the_cursor_was(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"lenet", "escape")
        assert not pilot.app.screen.query_one(SearchLine).display
        assert [row[:4] for row in lines(pilot)] == ["▾ 06", "  · ", "  · ", "▾ 07", "  · "]
        assert slug(pilot) == "lenet"


async def test_what_fits_nothing_says_how_to_see_all_again(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"xyz")
        assert lines(pilot) == ["No exercise fits. Escape shows all of them again."]
        await press(pilot, "enter", "enter", "b", "i", "t")  # there is nothing to act on
        assert isinstance(pilot.app.screen, MapScreen)
        await press(pilot, "escape")
        assert len(lines(pilot)) == 4


async def test_f_goes_through_the_states(session: FakeSession) -> None:
    session.known = {"pool2d": Standing(state=State.PASSED)}
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        shown = []
        for _ in range(5):
            await press(pilot, "f")
            shown.append((pilot.app.screen.query_one(SearchLine).value, slug(pilot)))
        assert shown == [
            ("open", "corr2d"),
            ("started", None),
            ("passed", "pool2d"),
            ("trains", "lenet"),
            ("borrowed", None),
        ]
        await press(pilot, "f")
        assert listed(pilot).wanted == ""


async def test_a_filter_is_still_there_after_an_exercise(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"pool", "enter", "enter")
        assert isinstance(pilot.app.screen, ExerciseScreen)
        await press(pilot, "escape")
        assert [row[:4] for row in lines(pilot)] == ["▾ 06", "  · "]


async def test_g_and_a_number_jump_into_a_folded_chapter(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "g", *"7.1")
        assert slug(pilot) == "lenet"
        await press(pilot, "enter")
        assert listed(pilot).has_focus
        assert slug(pilot) == "lenet"
        assert len(lines(pilot)) == 5


async def test_a_jump_unfolds_only_the_chapter_where_it_lands(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "z", "g", *"le", "backspace", "backspace", *"pool", "enter")
        assert slug(pilot) == "pool2d"
        assert [row[:4] for row in lines(pilot)] == ["▾ 06", "  · ", "  · ", "▸ 07"]


async def test_escape_takes_a_jump_back(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "down", "g", *"lenet", "escape")
        assert slug(pilot) == "pool2d"
        assert [row[:4] for row in lines(pilot)] == ["▾ 06", "  · ", "  · ", "▸ 07"]


async def test_the_line_and_the_rows_below_it_take_clicks(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"pool", "enter")
        await pilot.click(SearchLine)
        await settle(pilot)
        assert pilot.app.screen.query_one(SearchLine).has_focus
        await pilot.click(CourseList, offset=(20, 1))
        await settle(pilot)
        assert isinstance(pilot.app.screen, ExerciseScreen)


async def test_keys_that_only_one_list_knows_are_not_taken_from_the_line(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"gq?")
        assert pilot.app.screen.query_one(SearchLine).value == "gq?"
        assert pilot.app.screen.query_one(OptionList) is listed(pilot)


async def test_letters_that_come_too_soon_for_the_line_do_nothing_else(session: FakeSession) -> None:
    async with TutorApp(session).run_test(size=NARROW) as pilot:
        await settle(pilot)
        for letter in "gbny":
            pilot.app.post_message(events.Key(letter, letter))
        await settle(pilot)
        assert pilot.app.screen.query_one(SearchLine).has_focus
        assert not session.standing("corr2d").borrowed
