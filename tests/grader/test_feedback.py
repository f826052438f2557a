"""The words for a difference."""

import pytest
import torch

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


@pytest.mark.parametrize(
    ("got", "want", "message"),
    [
        ("as in X", "shuffled", "`f(x)` is 'as in X', expected 'shuffled'."),
        (3, 4, "`f(x)` is 3, expected 4."),
        (0.5, 0.75, "`f(x)` is 0.5, expected 0.75."),
        (0.123456701, 0.123456789, "`f(x)` has a wrong value."),
        ("a" * 100, "b" * 100, "`f(x)` has a wrong value."),
        (torch.tensor(2.0), torch.tensor(4.0), "`f(x)` has a wrong value (got 2., expected 4.)."),
        (torch.tensor(-0.0), torch.tensor(4.0), "`f(x)` has a wrong value (got 0., expected 4.)."),
        (
            torch.tensor(-2.28812),
            torch.tensor(-2.28841),
            "`f(x)` has a wrong value (got -2.28812, expected -2.28841).",
        ),
        ({"grad": None}, {"grad": 1.0}, "`grad` of `f(x)` is None, expected a float."),
        (None, 1.0, "`f(x)` returned None, expected a float. Is a `return` missing?"),
        (
            torch.ones(2, 3),
            torch.ones(3, 2),
            "`f(x)` has shape (2, 3), expected (3, 2). Rows and columns are swapped.",
        ),
        (torch.tensor(float("nan")), torch.tensor(4.0), "`f(x)` is NaN, where a number was expected."),
        (
            torch.tensor([5.0, float("nan")]),
            torch.tensor([1.0, 2.0]),
            "`f(x)` is NaN at [1] (1 of 2 values), where a number was expected.",
        ),
        (
            torch.zeros(3),
            torch.zeros(1, 3),
            "`f(x)` has shape (3,), expected (1, 3). That is 1 dimension instead of 2.",
        ),
    ],
)
def test_a_single_wrong_value_stands_in_the_message(got, want, message):
    sides = Side(*describe(got)), Side(*describe(want))
    strict = Tolerance(relative=0, absolute=0)
    assert finding("f(x)", differences(*sides, strict)[0], *sides).message == message
