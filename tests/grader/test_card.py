"""A closeup, drawn."""

import pytest
import torch

from grader.report.card import card, unpainted
from tests.grader.test_magnify import WANT, changed, seen


def drawn(got, want, width=56):
    return [unpainted(line) for line in card(seen(got, want), width)]


def test_a_small_matrix_has_both_sides_and_the_map_beside_each_other():
    assert drawn(torch.tensor([[19.0, 2], [37, 99]]), torch.tensor([[19.0, 25], [37, 43]])) == [
        " got        expected   where",
        "  19  ≠2     19  25    · ▒",
        "  37 ≠99     37  43    · █",
        " · equal   ▒ off   █ far off",
    ]


def test_the_sizes_that_differ_are_marked_below_them():
    assert drawn(torch.zeros(2, 3, 10, 5), torch.zeros(2, 3, 6, 5)) == [
        "     got  (2, 3, 10, 5)",
        "expected  (2, 3,  6, 5)",
        "                  ≠",
    ]


@pytest.mark.parametrize(
    ("shape", "line"), [((3, 6), "     got  (–, 3, 6)"), ((2, 3), "     got  (2, 3, –)"), ((), "     got  (–, –, –)")]
)
def test_a_missing_dimension_is_put_where_the_others_agree(shape, line):
    assert drawn(torch.ones(shape), torch.zeros(2, 3, 6).double())[0] == line


def test_few_numbers_of_other_shapes_stand_beside_each_other():
    assert drawn(torch.tensor([[1.0, 2]]), torch.tensor([[1.0], [2]]))[3:] == [
        " got      expected",
        "  1  2     1",
        "           2",
    ]


def test_both_dtypes_are_named():
    assert drawn(torch.ones(2).long(), torch.ones(2)) == ["     got  int64", "expected  float32"]


def test_the_worst_channel_is_shown_and_all_channels_in_a_line():
    lines = drawn(changed(WANT, 1, 2, 3, by=9.0), WANT)
    assert lines[0].startswith("[1, 2, …]")
    assert lines[-3:] == [" · equal   █ far off", " dimension 0  ·█", " dimension 1  ··█"]


def test_a_large_matrix_has_a_map_of_all_of_it():
    want = torch.zeros(28, 28)
    lines = drawn(changed(want, 13, 27), want)
    start = lines.index(" where, a sign for 2 × 1 values")
    assert [set(line) for line in lines[start + 1 : start + 7]] == [{" ", "·"}] * 6
    assert lines[start + 7] == "  " + "·" * 27 + "█"


def test_what_is_wrong_everywhere_needs_no_map():
    assert " where  █ everywhere" in drawn(torch.full((28, 28), 5.0), torch.ones(28, 28))


def test_only_the_signs_that_are_drawn_are_explained():
    assert drawn(torch.tensor([torch.nan, 1]), torch.ones(2))[-1] == " · equal   ! nan or inf"


@pytest.mark.parametrize("width", [50, 56, 76])
@pytest.mark.parametrize("shape", [(2, 2), (40,), (3, 50), (4, 3, 28, 28), (2, 40, 2, 2)])
def test_no_line_is_wider_than_the_place_for_it(width, shape):
    want = torch.randn(shape, generator=torch.Generator().manual_seed(1)) * 1000
    lines = drawn(want * 1.5, want, width)
    assert max(map(len, lines)) <= width
    assert any("≠" in line for line in lines)
