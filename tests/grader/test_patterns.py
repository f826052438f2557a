import pytest
import torch

from grader.patterns import names, pattern

WANT = torch.randn(5, 5, generator=torch.Generator().manual_seed(3))


def border_wrong() -> torch.Tensor:
    got = WANT.clone()
    got[0] += 1
    return got


def one_row_wrong() -> torch.Tensor:
    got = WANT.clone()
    got[2] *= 3
    return got


CASES = {
    "zero": (torch.zeros(5, 5), "Every value is 0"),
    "sign": (-WANT, "sign"),
    "transpose": (WANT.T, "transpose"),
    "flip": (WANT.flip(1), "flipped left to right"),
    "factor": (WANT * 2.5, "2.5 times"),
    "offset": (WANT + 3, "3 too large"),
    "shift": (WANT.roll(1, 0), "shifted by +1 along dimension 0"),
    "border": (border_wrong(), "border"),
    "channels": (one_row_wrong(), "Only index 2 of dimension 0"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_pattern_is_put_into_words(name):
    got, words = CASES[name]
    assert words in pattern(got, WANT, ~torch.isclose(got, WANT))


def test_every_pattern_has_a_case():
    assert set(names()) == set(CASES)


def test_mere_noise_has_no_pattern():
    got = torch.randn(5, 5, generator=torch.Generator().manual_seed(9))
    assert pattern(got, WANT, ~torch.isclose(got, WANT)) == ""


def test_a_small_slip_in_some_values_is_no_factor_and_no_offset_of_all():
    got = WANT.abs() + 1
    want = got.clone()
    want[2:] += 3e-4
    assert pattern(got, want, got != want) == ""


def test_a_wrong_corner_is_not_called_the_border():
    got = WANT[:3, :3].clone()
    got[0, :2] += 1
    assert "border" not in pattern(got, WANT[:3, :3], got != WANT[:3, :3])
