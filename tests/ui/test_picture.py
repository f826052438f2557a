"""The picture beside the code: drawn on demand, anew after every check, moving where motion is wanted."""

import pytest
from textual.widgets import Static

from grader.protocol import Chart, Panel, Series
from tutor.errors import NotYet
from tutor.ui.app import TutorApp
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.image import CharacterImage
from tutor.ui.widgets.lesson import LessonPane
from tutor.ui.widgets.moving_picture import MovingPicture
from tutor.ui.widgets.panel_picture import PanelPicture
from tutor.ui.widgets.picture_pane import PicturePane

from .fakes import FakeSession
from .pilots import NARROW, WIDE, press, settle, text

FILM = Panel(title="film", frames=tuple(((frame / 4,) * 3,) * 2 for frame in range(5)))
LINE = Chart(kind="lines", series=(Series(name="f", x=(0.0, 1.0), y=(0.0, 1.0)),), x_label="x")


def said(app: TutorApp) -> str:
    return text(app.screen.query_one(PicturePane))


async def test_the_picture_takes_the_lessons_place_and_gives_it_back(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        for seen in (True, False):
            await press(pilot, "f4")
            assert (pilot.app.screen.query_one(PicturePane).region.area > 0) is seen
            assert (pilot.app.screen.query_one(LessonPane).region.area > 0) is not seen
            assert pilot.app.screen.query_one(Editor).region.area > 0
        assert "a ramp" in said(pilot.app)
        assert "upside down" in said(pilot.app)


async def test_a_narrow_terminal_has_the_picture_as_one_more_pane(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "f4")
        assert pilot.app.screen.query_one(PicturePane).has_focus
        await press(pilot, "f6")
        assert pilot.app.screen.query_one(LessonPane).region.area > 0
        assert pilot.app.screen.query_one(PicturePane).region.area == 0


async def test_an_exercise_without_a_picture_has_no_key_for_it(session: FakeSession) -> None:
    async with TutorApp(session, "pool2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f4")
        assert "picture pool2d" not in session.calls


async def test_every_check_draws_it_anew_without_a_new_widget(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f4")
        before = list(pilot.app.screen.query(PanelPicture))
        session.drawing = (Panel(title="white", rows=((1.0,),)), Panel(title="black", rows=((0.0,),)))
        await press(pilot, "ctrl+s")
        assert list(pilot.app.screen.query(PanelPicture)) == before
        assert "white" in said(pilot.app)
        assert before[0].query_one(CharacterImage).rows == ((1.0,),)


async def test_a_check_draws_nothing_while_the_picture_is_away(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        assert "picture corr2d" not in session.calls


async def test_what_cannot_be_drawn_is_said_above_the_last_picture(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f4")
        session.drawing = NotYet("There is nothing to draw yet.")
        await press(pilot, "ctrl+s")
        assert "There is nothing to draw yet." in said(pilot.app)
        assert "a ramp" in said(pilot.app)


async def test_a_chart_is_drawn_as_wide_as_the_pane(session: FakeSession) -> None:
    session.drawing = (Panel(title="a line", chart=LINE),)
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "f4")
        pane = pilot.app.screen.query_one(PicturePane)
        assert pane.query_one(PanelPicture).region.width <= pane.content_size.width
        assert pane.query_one("ChartText").region.height > 10


async def test_where_motion_is_unwanted_a_film_stands_and_is_stepped_by_keys(session: FakeSession) -> None:
    session.drawing = (FILM,)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        pilot.app.animation_level = "none"
        await settle(pilot)
        await press(pilot, "f4")
        film = pilot.app.screen.query_one(MovingPicture)
        assert (film.playing, film.frame) == (False, 4)
        film.focus()
        await press(pilot, "right", "right")
        assert (film.playing, film.frame) == (False, 1)
        assert "‖ 2 of 5" in str(film.query_one(".heading", Static).render())
        assert film.query_one(CharacterImage).rows == FILM.frames[1]


async def test_a_film_plays_in_order_and_stands_a_while_at_its_end(session: FakeSession) -> None:
    session.drawing = (FILM,)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f4")
        film = pilot.app.screen.query_one(MovingPicture)
        film.playing, film.frame = False, 2
        seen = []
        for _ in range(9):
            film.advance()
            seen.append(film.frame)
        assert seen == [3, *[4] * 7, 0]


async def test_space_and_a_click_stop_and_play_a_film(session: FakeSession) -> None:
    session.drawing = (FILM,)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        pilot.app.animation_level = "full"
        await settle(pilot)
        await pilot.press("f4")
        await settle(pilot)
        film = pilot.app.screen.query_one(MovingPicture)
        assert film.playing
        film.focus()
        await press(pilot, "space")
        assert not film.playing
        await pilot.click(MovingPicture)
        assert film.playing


@pytest.mark.parametrize("level", ["full", "none"])
async def test_the_app_says_whether_a_film_begins_to_play(session: FakeSession, level: str) -> None:
    session.drawing = (FILM,)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        pilot.app.animation_level = level
        await settle(pilot)
        await press(pilot, "f4")
        assert pilot.app.screen.query_one(MovingPicture).playing is (level == "full")
