"""Two files, line by line."""

from __future__ import annotations

from tutor.ui.comparison import Row, compare, plain, unified

MINE = "import torch\n\ndef f(x):   \n    y = 1\n    return y\n"
COURSE = "import torch\n\ndef f(x):\n    return 1\n\n\nprint(f)\n"


def test_lines_are_paired_and_their_ends_do_not_count() -> None:
    rows = compare(MINE, COURSE)
    assert [row.sign for row in rows] == [" ", " ", " ", "≠", "≠", ">", ">"]
    assert rows[2] == Row(" ", 2, 2)
    assert rows[-1] == Row(">", None, 6)


def test_the_same_is_the_same() -> None:
    assert {row.sign for row in compare(MINE, MINE)} == {" "}


def test_below_each_other_the_learners_lines_come_first() -> None:
    assert "".join(row.sign for row in unified(compare(MINE, COURSE))) == "   <<>>>>"


def test_every_line_of_both_is_there() -> None:
    rows = compare(COURSE, MINE)
    assert [row.mine for row in rows if row.mine is not None] == list(range(7))
    assert [row.course for row in rows if row.course is not None] == list(range(5))


def test_as_text_a_sign_stands_before_each_line() -> None:
    said = plain("a\nb\n", "a\nc\nd\n")
    assert said == "  a\n< b\n> c\n> d\n"
