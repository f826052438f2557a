"""The words for a difference."""

import pytest

from grader.checks import Tolerance
from grader.compare import Side, differences
from grader.describe import describe
from grader.feedback import finding


def said(got, want, call="f(x)"):
    sides = Side(*describe(got)), Side(*describe(want))
    return finding(call, differences(*sides, Tolerance())[0], *sides)


def test_a_float_where_a_count_is_expected_looks_like_one():
    found = said(4.0, 4)
    assert (found.got, found.expected) == ("4.0", "4")
    assert found.message == "`f(x)` is a float, expected an int."


@pytest.mark.parametrize(
    ("name", "subject"), [("mean", "`mean` of `f(x)`"), ("blur(X)", "`blur(X)`"), ("[0]", "`[0]` of `f(x)`")]
)
def test_a_part_is_named_once(name, subject):
    got, want = ([1.0], [2.0]) if name == "[0]" else ({name: 1.0}, {name: 2.0})
    assert said(got, want).message.startswith(f"{subject} ")
