"""The screens in another language: every word changes, every column stays."""

import msgspec
import pytest
from rich.cells import cell_len
from textual.command import CommandPalette
from textual.pilot import Pilot
from textual.widgets import Footer, Markdown
from textual.widgets._footer import FooterKey

from grader.protocol import Review
from grader.verdict import Outcome
from tutor import language
from tutor.errors import CourseError
from tutor.progress import Standing, State
from tutor.session.recipes import Choices
from tutor.ui import words
from tutor.ui.app import TutorApp
from tutor.ui.widgets.confusion import confusion_table
from tutor.ui.widgets.course_list import CourseList
from tutor.ui.widgets.exercise_title import ExerciseTitle
from tutor.ui.widgets.lesson import LessonPane
from tutor.ui.widgets.next_up import NextUp
from tutor.ui.widgets.results import Results
from tutor.ui.widgets.run_list import RunList, run_line
from tutor.ui.widgets.run_status import RunStatus
from tutor.ui.widgets.verdict_bar import VerdictBar

from .fakes import FLIPPED, FakeSession, epoch, record
from .pilots import NARROW, WIDE, press, settle, text, toasts

TITLES = {
    "corr2d": "从零实现互相关",
    "pool2d": "pool2d：汇聚",
    "lenet": "一个名字很长、窄终端里放不下、所以必须截断的练习",
}
SIZES = pytest.mark.parametrize("size", [NARROW, WIDE])


@pytest.fixture
def chinese(session: FakeSession) -> FakeSession:
    """The same course with Chinese titles, and everything said in Chinese."""
    language.speak("zh")
    chapters = tuple(
        msgspec.structs.replace(
            chapter,
            title=f"卷积 {chapter.title}",
            exercises=tuple(msgspec.structs.replace(one, title=TITLES[one.slug]) for one in chapter.exercises),
        )
        for chapter in session.course.chapters
    )
    session.course = msgspec.structs.replace(session.course, chapters=chapters)
    session.known = {"corr2d": Standing(state=State.PASSED, attempts=2, best_score=1.0)}
    return session


def keys(pilot: Pilot[None]) -> list[str]:
    footer = pilot.app.screen.query_one(Footer)
    return [key.description for key in footer.query(FooterKey)]


def listed(pilot: Pilot[None]) -> tuple[list[str], list[str]]:
    """The headings and the rows of the map."""
    lines = [str(option.prompt) for option in pilot.app.screen.query_one(CourseList).options]
    return [line for line in lines if line[0] in "▾▸"], [line for line in lines if line[0] not in "▾▸"]


def cells_before(line: str, part: str) -> int:
    return cell_len(line[: line.index(part)])


@SIZES
async def test_the_columns_of_the_map_stand_under_each_other(chinese: FakeSession, size: tuple[int, int]) -> None:
    async with TutorApp(chinese).run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "z", "z")
        heads, rows = listed(pilot)
    assert len({cell_len(line) for line in (*heads, *rows)}) == 1
    titles = [next(title for title in TITLES.values() if title[:3] in row) for row in rows]
    assert len({cells_before(row, title[:3]) for row, title in zip(rows, titles, strict=True)}) == 1
    assert len({cells_before(row, " 12 分钟") for row in rows}) == 1
    assert len({cells_before(row, "10 分 ") for row in rows}) == 1
    assert rows[0].startswith("  ✓ 已通过")
    assert "…" in rows[-1]


@SIZES
async def test_every_line_of_a_screen_is_as_wide_as_the_terminal(chinese: FakeSession, size: tuple[int, int]) -> None:
    chinese.verdicts = [FLIPPED]
    async with TutorApp(chinese, "corr2d").run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s", "f1")
        lines = [strip.cell_length for strip in pilot.app.screen._compositor.render_strips()]
    assert lines == [size[0]] * size[1]


async def test_the_map_is_said_in_chinese(chinese: FakeSession) -> None:
    async with TutorApp(chinese).run_test(size=NARROW) as pilot:
        await settle(pilot)
        top = text(pilot.app.screen.query_one(NextUp))
        assert {"打开", "下一个", "查找", "详情", "退出", "帮助"} <= set(keys(pilot))
    assert "下一个：pool2d：汇聚 · 12 分钟 · n 打开" in top
    assert "为什么？它是课程中的下一个。" in top
    assert "练习 1/3 · 得分 10/30 · 大约还需 24 分钟" in top


async def test_an_exercise_and_its_verdict_are_said_in_chinese(chinese: FakeSession) -> None:
    chinese.verdicts = [FLIPPED]
    async with TutorApp(chinese, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        screen = pilot.app.screen
        assert screen.query_one(LessonPane).border_title == "课文"
        assert screen.query_one(Results).border_title == "结果"
        assert "✗ 未通过 · 4 项检查中通过 2 项" in text(screen.query_one(VerdictBar))
        assert "从零实现互相关" in text(screen.query_one(ExerciseTitle))
        assert "Gives 19 25 / 37 43" in text(screen.query_one(Results)), "what the course says of a check stays"
        assert "检查" in keys(pilot)


async def test_the_help_lists_every_key_in_chinese(chinese: FakeSession) -> None:
    async with TutorApp(chinese, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f1")
        said = list(map(text, pilot.app.screen.query(".key-row")))
    assert any(row.startswith("ctrl+s") and "保存并检查代码" in row for row in said)
    assert [row for row in said if row[22:].isascii()] == []


async def test_the_language_is_changed_from_the_palette_on_every_open_screen(session: FakeSession) -> None:
    lesson = session.course.exercise("corr2d").folder / "lesson.zh.md"
    lesson.write_text("# 滑动窗口\n")
    kept: dict[str, object] = {}
    async with TutorApp(session, "corr2d", remember=kept.update).run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+p", *"简体中文", "down", "enter")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, CommandPalette)
        assert pilot.app.screen.query_one(LessonPane).border_title == "课文"
        assert "滑动窗口" in pilot.app.screen.query_one(LessonPane).query_one(Markdown).source
        assert "尚未检查" in text(pilot.app.screen.query_one(VerdictBar))
        assert "检查" in keys(pilot)
        await press(pilot, "escape", "escape")
        assert "未开始" in listed(pilot)[1][0]
    assert session.calls.count("speak zh") == 1
    assert kept == {"language": "zh"}


async def test_a_course_that_cannot_be_read_anew_is_told_and_nothing_changes(
    session: FakeSession, monkeypatch
) -> None:
    def broken(language: str) -> None:
        raise CourseError(["exercise.toml: is not TOML; correct it"])

    monkeypatch.setattr(session, "speak", broken)
    async with TutorApp(session).run_test(size=WIDE) as pilot:
        await settle(pilot)
        pilot.app.speak("zh")
        await settle(pilot)
        assert "exercise.toml: is not TOML" in toasts(pilot)
        assert "Quit" in keys(pilot)


async def test_a_training_changes_its_language_while_it_is_open(session: FakeSession) -> None:
    session.past = [record(state="done", confirmed=True, score=0.961, epochs=(epoch(1, 0.9),))]
    async with TutorApp(session).run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "end", "enter", "down", "t")
        pilot.app.speak("zh")
        await settle(pilot)
        screen = pilot.app.screen
        assert screen.query_one(RunList).border_title == "以往的训练"
        assert "目标是 95.0 %" in text(screen.query_one(RunStatus))


def test_runs_stand_under_each_other() -> None:
    language.speak("zh")
    lines = [
        run_line(record(state="done", confirmed=True, score=0.961, epochs=(epoch(1, 0.9),))),
        run_line(record(state="stopped")),
        run_line(record(state="failed", score=0.5)),
    ]
    assert len({cells_before(line, "digits") for line in lines}) == 1


@pytest.mark.parametrize("room", [80, 40, 10])
def test_classes_with_chinese_names_stand_under_each_other(room: int) -> None:
    language.speak("zh")
    review = Review(classes=("猫", "长颈鹿和斑马", "dog"), confusion=((12, 1, 0), (0, 9, 2), (3, 0, 10)))
    head, *rows = confusion_table(review, room).text.plain.splitlines()
    assert {cell_len(row) - len("  100.0 %") for row in rows} == {cell_len(head)}


@pytest.mark.parametrize(
    ("word", "right", "expected"), [("精度", False, "精度  "), ("精度", True, "  精度"), ("abcdefg", True, "abcdefg")]
)
def test_words_are_padded_by_the_cells_they_take(word: str, right: bool, expected: str) -> None:
    assert words.padded(word, 6, right=right) == expected


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_word_in_chinese(outcome: Outcome) -> None:
    language.speak("zh")
    assert not words.outcome(outcome)[1].isascii()


def test_sentences_follow_each_other_as_the_language_has_it() -> None:
    assert words.sentences("It is short.", "", "Read on.") == "It is short. Read on."
    language.speak("zh")
    assert words.sentences("目标是 95 %。", "按 s 开始。") == "目标是 95 %。按 s 开始。"
    assert words.sentences() == ""


async def test_an_option_ends_as_a_sentence_of_the_language_does(chinese: FakeSession) -> None:
    async with TutorApp(chinese, "lenet").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "f9")
        pilot.app.screen.chosen = Choices(dataset="/a/b", target=0.9)
        await press(pilot, "t")
        assert "/a/b。" in text(pilot.app.screen.query_one(RunStatus))
