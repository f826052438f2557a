"""The desk of an exercise: panes, keys, the learner's text, help."""

import pytest
from textual.widgets import Markdown

from tutor.progress import Standing, State
from tutor.ui.app import TutorApp
from tutor.ui.screens.confirm import Confirm
from tutor.ui.screens.exercise import ExerciseScreen
from tutor.ui.screens.hint import HintScreen
from tutor.ui.screens.map import MapScreen
from tutor.ui.screens.solution import SolutionScreen
from tutor.ui.widgets.code import Code
from tutor.ui.widgets.code_comparison import CodeComparison
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.exercise_title import ExerciseTitle
from tutor.ui.widgets.lesson import LessonPane
from tutor.ui.widgets.results import Results
from tutor.ui.widgets.verdict_bar import VerdictBar

from .fakes import FLIPPED, LESSON, STARTER, FakeSession, verdict
from .pilots import NARROW, WIDE, press, settle, text, toasts

PASSED = Standing(state=State.PASSED, attempts=1, best_score=1.0)


def shown(app: TutorApp) -> list[str]:
    """The names of the panes that can be seen."""
    panes = {"lesson": LessonPane, "code": Editor, "bar": VerdictBar, "results": Results}
    return [name for name, kind in panes.items() if app.screen.query_one(kind).region.area > 0]


async def test_a_wide_terminal_shows_everything_at_once(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert shown(pilot.app) == ["lesson", "code", "bar", "results"]


async def test_a_narrow_terminal_shows_one_pane_and_always_the_verdict(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        seen = [shown(pilot.app)]
        for key in ("f6", "f6", "f6", "ctrl+pageup"):
            await press(pilot, key)
            seen.append(shown(pilot.app))
    assert seen == [["lesson", "bar"], ["code", "bar"], ["bar", "results"], ["lesson", "bar"], ["bar", "results"]]


async def test_the_layout_follows_a_resize_and_keeps_the_text(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x")
        for size, panes in ((WIDE, 4), (NARROW, 2), (WIDE, 4)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert len(shown(pilot.app)) == panes
        assert pilot.app.screen.query_one(Editor).text == "x" + STARTER


async def test_the_lesson_and_the_starter_are_there(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert pilot.app.screen.query_one(LessonPane).query_one(Markdown).source == LESSON
        assert pilot.app.screen.query_one(Editor).text == STARTER


async def test_single_letters_are_text_in_the_editor_and_keys_outside(session: FakeSession) -> None:
    session.known = {"corr2d": PASSED}
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "n", "s", "1")
        assert pilot.app.screen.query_one(Editor).text == "ns1" + STARTER
        await press(pilot, "backspace", "backspace", "backspace", "escape", "s")
        assert isinstance(pilot.app.screen, SolutionScreen)


async def test_enter_indents_and_backspace_takes_an_indentation_back(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        editor = pilot.app.screen.query_one(Editor)
        editor.load_text("def f():")
        editor.focus()
        editor.move_cursor((0, 8))
        await press(pilot, "enter", *"if x:", "enter", *"y", "enter", "backspace", *"z")
        assert editor.text == "def f():\n    if x:\n        y\n    z"


async def test_tab_indents_by_four_spaces(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        editor = pilot.app.screen.query_one(Editor)
        editor.load_text("")
        editor.focus()
        await press(pilot, "tab", "x")
        assert editor.text == "    x"


async def test_hints_come_one_by_one_and_are_counted(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g")
        assert isinstance(pilot.app.screen, HintScreen)
        assert "hint 1 of 3 · The size" in text(pilot.app.screen)
        assert session.standing("corr2d").hints_seen == 1
        await press(pilot, "n")
        assert "hint 2 of 3 · One place" in text(pilot.app.screen)
        await press(pilot, "n", "n")
        assert "hint 3 of 3" in text(pilot.app.screen)
        assert "that was the last hint" in text(pilot.app.screen)
        await press(pilot, "left")
        assert "hint 2 of 3" in text(pilot.app.screen)


async def test_the_hints_begin_with_what_the_failure_says_and_that_uses_up_none(session: FakeSession) -> None:
    session.attempts["corr2d"] = FLIPPED
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g")
        assert "from your last check · The kernel is flipped" in text(pilot.app.screen)
        assert session.standing("corr2d").hints_seen == 0
        await press(pilot, "n")
        assert "hint 1 of 3 · The size" in text(pilot.app.screen)
        await press(pilot, "left")
        assert "from your last check" in text(pilot.app.screen)


async def test_a_hint_for_what_fails_says_so(session: FakeSession) -> None:
    hints = session.course.exercise("corr2d").folder / "hints.md"
    hints.write_text("## Sum\n<!-- for: flipped_kernel -->\n\nMultiply and sum.\n")
    session.attempts["corr2d"] = FLIPPED
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g", "n")
        assert "hint 1 of 1 · Sum · for what fails now" in text(pilot.app.screen)


async def test_opening_the_hints_again_uses_up_no_further_one(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g", "escape", "f2")
        assert "hint 1 of 3" in text(pilot.app.screen)
        assert session.standing("corr2d").hints_seen == 1


async def test_a_hint_that_comes_twice_is_one_hint(session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        first = session.course.exercise("corr2d").hints()[0]
        monkeypatch.setattr(session, "next_hint", lambda slug: first)
        await press(pilot, "ctrl+g", "n")
        assert "(2 left)" in text(pilot.app.screen)


async def test_the_solution_needs_an_explicit_yes_before_a_pass(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f3")
        assert isinstance(pilot.app.screen, Confirm)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, ExerciseScreen)
        assert not session.standing("corr2d").revealed
        await press(pilot, "f3", "y")
        assert isinstance(pilot.app.screen, SolutionScreen)
        solution = pilot.app.screen.query_one(Code)
        assert "the_answer" in solution.text
        await press(pilot, "x")
        assert "the_answer" in solution.text
        assert solution.read_only


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (WIDE, ["def corr2d(X, K):", "≠ def corr2d(X, K):", "return mine", "return the_answer"]),
        (NARROW, ["< def corr2d(X, K, s):", "<     return mine", "> def corr2d(X, K):", ">     return the_answer"]),
    ],
)
async def test_after_a_pass_the_solution_stands_beside_the_learners_code(
    session: FakeSession, size: tuple[int, int], said: list[str]
) -> None:
    session.known = {"corr2d": PASSED}
    session.enter("corr2d")
    session.path("corr2d").write_text("def corr2d(X, K, s):\n    return mine\n")
    async with TutorApp(session, "corr2d").run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "f3")
        assert isinstance(pilot.app.screen, SolutionScreen)
        shown = pilot.app.screen.query_one(CodeComparison).render().plain
        assert [words for words in said if words not in shown] == []
        await press(pilot, "c")
        solution = pilot.app.screen.query_one(Code)
        assert solution.has_focus
        assert solution.text.startswith("def corr2d")


async def test_reset_asks_and_says_where_the_copy_is(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x", "f5", "escape")
        assert pilot.app.screen.query_one(Editor).text == "x" + STARTER
        await press(pilot, "f5", "y")
        assert pilot.app.screen.query_one(Editor).text == STARTER
        assert session.copies[0].read_text() == "x" + STARTER
        assert str(session.copies[0]) in toasts(pilot)


async def test_next_goes_on_only_when_the_learner_says_so(session: FakeSession) -> None:
    session.verdicts = [verdict()]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        assert pilot.app.screen.slug == "corr2d"
        await press(pilot, "f8")
        assert pilot.app.screen.slug == "pool2d"
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MapScreen)


async def test_next_says_so_when_all_is_passed(session: FakeSession) -> None:
    session.known = dict.fromkeys(("corr2d", "pool2d", "lenet"), PASSED)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f8")
        assert "Every exercise is passed" in toasts(pilot)


async def test_borrowing_is_said_in_words(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "1", "b")
        title = pilot.app.screen.query_one(ExerciseTitle)
        assert "later exercises use the course's solution of it" in title.render().plain
        await press(pilot, "b")
        assert not session.standing("corr2d").borrowed
        assert "later exercises" not in title.render().plain


async def test_an_unset_editor_is_explained(session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+e")
        assert "set $VISUAL or $EDITOR" in toasts(pilot)


async def test_a_terminal_that_cannot_be_given_away_is_explained(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "nano")
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+e")
        assert "open the file in a second one" in toasts(pilot)


async def test_the_sign_for_open_is_not_mistaken_for_what_divides_the_line(session: FakeSession) -> None:
    async with TutorApp(session, "pool2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert "average  ·  open · 12 min" in text(pilot.app.screen.query_one(ExerciseTitle))
