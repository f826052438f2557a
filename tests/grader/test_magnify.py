"""A failed check, close up."""

import math

import msgspec
import pytest
import torch

from grader.checks import Tolerance
from grader.closeup import MAP_COLUMNS, MAP_ROWS, WINDOW, Closeup
from grader.compare import Side, differences
from grader.describe import describe
from grader.magnify import FEW, MANY, MOST, closeup
from grader.tree import Gradients

WANT = torch.randn(2, 3, 6, 5, generator=torch.Generator().manual_seed(4))


def seen(got, want):
    sides = Side(*describe(got)), Side(*describe(want))
    first = differences(*sides, Tolerance())[0]
    return closeup(first, sides[0].blob, sides[1].blob)


def changed(want, *index, by=1.0):
    got = want.clone()
    got[index] += by
    return got


def test_small_matrices_are_shown_whole_side_by_side():
    found = seen(torch.tensor([[19.0, 25], [29, 43]]), torch.tensor([[19.0, 25], [37, 43]]))
    assert found.window.got == (("19", "25"), ("29", "43"))
    assert found.window.expected == (("19", "25"), ("37", "43"))
    assert found.window.grades == found.grades == ("00", "20")
    assert (found.first, found.wrong, found.total) == ((1, 0), 1, 4)


@pytest.mark.parametrize(("by", "grade"), [(0.01, "1"), (0.5, "2"), (5.0, "3"), (math.nan, "4"), (math.inf, "4")])
def test_grades_say_how_far_off_a_value_is(by, grade):
    want = torch.ones(2, 3)
    assert seen(changed(want, 1, 2, by=by), want).grades == ("000", f"00{grade}")


def test_the_worst_channel_of_the_worst_image_is_shown():
    found = seen(changed(changed(WANT, 0, 1, 2, 2, by=0.3), 1, 2, 3, by=9.0), WANT)
    assert found.first == (0, 1, 2, 2)
    assert found.place == (1, 2)
    assert found.grades[3] == "33333"
    assert found.along == ("23", "023")


def test_the_window_holds_the_first_wrong_value_of_a_large_matrix():
    want = torch.zeros(40, 70)
    found = seen(changed(want, 30, 69), want)
    window = found.window
    assert (len(window.got), len(window.got[0])) == (WINDOW, WINDOW)
    assert window.got[30 - window.row][69 - window.column] == "1"
    assert found.cell == (3, 3)
    assert found.grades[10] == "0" * 23 + "3"


def test_a_vector_is_one_row():
    found = seen(torch.tensor([1.0, 2, 4]), torch.tensor([1.0, 2, 3]))
    assert (found.window.got, found.first) == ((("1", "2", "4"),), (2,))


def test_numbers_that_look_alike_are_written_longer():
    found = seen(torch.tensor([1.00042]), torch.tensor([1.00021]))
    assert (found.window.got, found.window.expected) == ((("1.0004",),), (("1.0002",),))


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (torch.tensor([True, False]), torch.tensor([True, True])),
        (torch.tensor([1, 2**40]), torch.tensor([1, 2**40 + 1])),
        (torch.tensor([1j, 2]), torch.tensor([1j, 3])),
        (torch.tensor([1, 2]).half(), torch.tensor([1, 3]).half()),
    ],
)
def test_every_dtype_can_be_looked_at(got, want):
    assert seen(got, want).window.grades[0][0] == "0"
    assert seen(got, want).window.grades[0][1] in "123"


def test_other_shapes_are_both_told_with_few_numbers():
    found = seen(WANT[0, 0], WANT[0, 0].T)
    assert (found.got_shape, found.shape) == ((6, 5), (5, 6))
    assert found.window.got[0][1] == found.window.expected[1][0]
    assert found.pattern == "It is the transpose of what was expected."


def test_right_values_in_another_shape_are_noticed():
    assert "only the shape is another" in seen(WANT.flatten(), WANT).pattern
    assert seen(WANT.flatten().flip(0), WANT).pattern == ""


def test_of_large_tensors_of_other_shapes_no_number_is_told():
    assert seen(torch.zeros(FEW + 1), torch.zeros(FEW + 2)).window is None


@pytest.mark.parametrize("got", [WANT.numpy(), WANT.double().numpy()])
def test_right_values_in_a_numpy_array_are_no_matter_of_dtype(got):
    assert seen(got, WANT).pattern.startswith("The values are right; only they are no tensor")


def test_right_values_of_another_dtype_are_noticed():
    found = seen(WANT.double(), WANT)
    assert (found.got_dtype, found.dtype) == ("float64", "float32")
    assert found.pattern == "The values are right; only their dtype is another."


def test_gradients_are_shown_by_name():
    found = seen({"gradients": Gradients(K=WANT[0, 0] * 2)}, {"gradients": Gradients(K=WANT[0, 0])})
    assert found.name == "gradients.K"
    assert found.pattern == "Every value is 2 times what was expected."


@pytest.mark.parametrize(
    ("got", "want"), [(None, WANT), (1.0, 2.0), (torch.tensor(1.0), torch.tensor(2.0)), ("a", "b")]
)
def test_nothing_is_shown_where_there_are_no_two_tensors(got, want):
    assert seen(got, want) is None


@pytest.mark.parametrize("shape", [(MANY + 1,), (2, MANY), (3, 2, 300, 300), (1,) * 5 + (100,)])
def test_what_is_shown_is_small_whatever_the_size(shape):
    want = torch.zeros(shape)
    found = seen(want + 1, want)
    assert len(found.grades) <= MAP_ROWS and len(found.grades[0]) <= MAP_COLUMNS
    assert len(msgspec.json.encode(found)) < 4000


def test_a_closeup_travels_as_json():
    found = seen(WANT + 1, WANT)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Closeup) == found


def test_no_pattern_is_looked_for_in_more_values_than_most():
    want = torch.ones(1, MOST + 1)
    assert seen(-want[:, 1:], want[:, 1:]).pattern == "It is right but for the sign."
    assert seen(-want, want).pattern == ""
