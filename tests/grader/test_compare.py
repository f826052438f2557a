import math

import pytest
import torch

from grader.checks import Tolerance
from grader.compare import Side, differences
from grader.describe import describe
from grader.tree import Gradients, Raised
from grader.verdict import Level


def first_difference(got, want, tolerance=None):
    found = differences(Side(*describe(got)), Side(*describe(want)), tolerance or Tolerance())
    return found[0] if found else None


@pytest.mark.parametrize(
    ("got", "want", "level"),
    [
        ([1.0], torch.ones(1), Level.CALL),
        (None, torch.ones(1), Level.CALL),
        (torch.tensor(1.0), 1.0, Level.CALL),
        (torch.ones(2, 3), torch.ones(3, 2), Level.SHAPE),
        ([1, 2], [1, 2, 3], Level.SHAPE),
        (torch.ones(2).double(), torch.ones(2), Level.DTYPE),
        (torch.tensor([1.0, math.nan]), torch.ones(2), Level.NAN),
        (math.nan, 1.0, Level.NAN),
        (torch.tensor([1.0, 2.0]), torch.ones(2), Level.VALUE),
        (Gradients(X=torch.zeros(2)), Gradients(X=torch.ones(2)), Level.GRADIENT),
        (Gradients(X=None), Gradients(X=torch.ones(2)), Level.GRADIENT),
        (True, 1, Level.CALL),
        (1.5, 1, Level.CALL),
        ("a", "b", Level.VALUE),
    ],
)
def test_the_level_says_what_differs(got, want, level):
    assert first_difference(got, want).level is level


@pytest.mark.parametrize(
    ("got", "want"),
    [
        ((1, 2), [1, 2]),
        (1, 1.0),
        (torch.tensor([math.nan, math.inf]), torch.tensor([math.nan, math.inf])),
        ({"b": 1, "a": 2}, {"a": 2, "b": 1}),
        (Raised(("KeyError", "LookupError")), Raised(("LookupError",))),
        (torch.nn.Parameter(torch.ones(2)), torch.ones(2)),
    ],
)
def test_what_means_the_same_is_the_same(got, want):
    assert first_difference(got, want) is None


def test_the_coarsest_level_comes_first_whatever_the_order():
    got = {"value": torch.zeros(2), "shape": torch.zeros(3)}
    want = {"value": torch.ones(2), "shape": torch.zeros(2)}
    assert first_difference(got, want).path == ("shape",)


def test_another_order_of_summation_is_within_tolerance():
    x = torch.randn(1000, generator=torch.Generator().manual_seed(0))
    assert first_difference(x.sum().reshape(1), x.flip(0).cumsum(0)[-1:]) is None


def test_a_small_but_real_error_is_not():
    want = torch.randn(100, generator=torch.Generator().manual_seed(0))
    assert first_difference(want * 1.001, want).level is Level.VALUE


def test_a_checks_own_tolerance_is_used():
    assert first_difference(torch.tensor([1.05]), torch.ones(1), Tolerance(relative=0.1)) is None


def test_whole_numbers_are_compared_exactly():
    big = torch.tensor([2**40])
    assert first_difference(big + 1, big).level is Level.VALUE


def test_counts_are_compared_exactly_however_large():
    assert first_difference(61_700, 61_706).level is Level.VALUE
    assert first_difference(10**40 + 1, 10**40).level is Level.VALUE


def test_every_infinity_is_its_own():
    assert first_difference(torch.tensor([math.inf]), torch.tensor([-math.inf])) is not None
    assert first_difference(math.inf, 1e300) is not None


def test_a_difference_names_its_path():
    got = {"moving_var": [torch.zeros(2), torch.ones(2)]}
    want = {"moving_var": [torch.zeros(2), torch.zeros(2)]}
    assert first_difference(got, want).path == ("moving_var", "[1]")
