from __future__ import annotations

from grader.protocol import Panel
from tutor.cli.picture import draw

RAMP = Panel(title="ramp", rows=((0.0, 0.5, 1.0), (1.0, 0.5, 0.0)))


def test_shades_are_drawn_two_characters_a_pixel() -> None:
    assert draw(RAMP, 80, colour=False, encoding="utf-8") == "ramp\n  ▒▒██\n██▒▒  \n"


def test_plain_characters_are_used_where_shades_cannot_be_encoded() -> None:
    drawn = draw(RAMP, 80, colour=False, encoding="ascii")
    assert drawn.isascii()
    assert drawn == "ramp\n  ==@@\n@@==  \n"


def test_half_blocks_put_two_rows_into_one_line() -> None:
    (_, line, _) = draw(RAMP, 80, colour=True, encoding="utf-8").split("\n")
    assert line.count("▀") == 3
    assert line.startswith("\x1b[38;5;232;48;5;255m▀")


def test_a_wide_picture_is_made_to_fit() -> None:
    wide = Panel(title="wide", rows=((0.0,) * 500,) * 4)
    assert max(map(len, draw(wide, 80, colour=False, encoding="utf-8").splitlines())) <= 80


def test_a_moving_picture_is_told_by_its_first_middle_and_last_frame() -> None:
    film = Panel(title="film", frames=tuple(((float(frame == 4),),) for frame in range(5)))
    drawn = draw(film, 80, colour=False, encoding="utf-8")
    assert drawn == "film (1 of 5)\n  \n\nfilm (3 of 5)\n  \n\nfilm (5 of 5)\n██\n"
