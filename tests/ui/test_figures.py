from datetime import date, timedelta

from rich.cells import cell_len

from tutor.progress.statistics import Green, Met, Statistics
from tutor.ui.figures import lines

TODAY = date(2026, 3, 4)  # a Wednesday
TITLES = {"corr2d": "Cross-correlation", "pool2d": "二维池化"}
FOUND = Statistics(
    days={TODAY: 3, TODAY - timedelta(days=1): 12, TODAY - timedelta(weeks=30): 4},
    attempts=19,
    greens=(
        Green(exercise="corr2d", attempts=4, minutes=12.0, sittings=2),
        Green(exercise="pool2d", attempts=1, minutes=0.0, sittings=1),
    ),
    misconceptions=(
        Met(exercise="corr2d", id="flipped", title="The kernel is flipped", times=2, overcome=True),
        Met(exercise="pool2d", id="mean", title="The mean", times=1, overcome=False),
    ),
    hints=1,
    solutions_seen=2,
    trainings=("lenet", "mlp"),
)
NOTHING = Statistics(days={}, attempts=0, greens=(), misconceptions=(), hints=0, solutions_seen=0, trainings=())


def said(found: Statistics = FOUND) -> list[str]:
    return lines(found, lambda slug: TITLES.get(slug, slug), TODAY)


def test_the_calendar_has_a_number_for_each_day_and_nothing_for_days_to_come() -> None:
    week = next(line for line in said() if "2026-03-02" in line)
    assert week.split() == ["2026-03-02", "·", "12", "3"]
    assert len([line for line in said() if line.strip().startswith("2026-")]) == 8


def test_sums_and_help_are_said_in_sentences() -> None:
    text = "\n".join(said())
    assert "19 attempts on 3 days · 2 exercises passed" in text
    assert "Misconceptions: 2 met, 1 overcome by a later pass" in text
    assert "Help: 1 hint read, 2 solutions seen before a pass." in text
    assert "Trainings confirmed: lenet, mlp" in text


def test_time_to_green_says_how_it_is_counted() -> None:
    text = "\n".join(said())
    assert "4 attempts, 12 min, 2 sittings" in text
    assert "at the first attempt" in text
    assert "A break of more than 30 minutes counts for nothing" in text


def test_titles_of_wide_characters_align() -> None:
    rows = [line for line in said() if "attempt" in line and line.startswith("  ") and "From" not in line]
    columns = {cell_len(row[: row.index("at the first")]) for row in rows if "at the first" in row}
    columns |= {cell_len(row[: row.index("4 attempts")]) for row in rows if "4 attempts" in row}
    assert columns == {44}


def test_a_misconception_says_in_a_word_whether_it_is_overcome() -> None:
    assert "  ✓ overcome  The kernel is flipped · Cross-correlation" in said()
    assert "  ◐ met       The mean · 二维池化" in said()


def test_without_an_attempt_one_sentence_is_enough() -> None:
    assert said(NOTHING) == ["Nothing has been tried yet. Save an exercise, and it is counted here."]
