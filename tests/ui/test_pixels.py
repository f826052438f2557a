"""Real pixels: who is asked, who answers, and what is then drawn."""

import os
import select
import subprocess
import sys

import pytest

from tutor.errors import TutorError
from tutor.ui import pixels

if sys.platform != "win32":
    import fcntl
    import pty
    import struct
    import termios

ASK = "import os, sys; from tutor.ui import pixels; print('pixels' if pixels.prepare(os.environ) else 'characters')"
SIXEL_REPLY, PLAIN_REPLY = b"\x1b[?62;4;22c", b"\x1b[?62;22c"


@pytest.mark.parametrize(
    ("environment", "known"),
    [
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, True),
        ({"TERM": "xterm-256color", "LC_TERMINAL": "iTerm2"}, True),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"}, False),
    ],
)
def test_only_terminals_known_for_it_are_asked(environment: dict[str, str], known: bool) -> None:
    assert pixels.known_for_pixels(environment) is known


def test_a_wrong_wish_is_one_sentence() -> None:
    with pytest.raises(TutorError, match="set it to auto, pixels, characters"):
        pixels.prepare({"DLTUTOR_PICTURES": "holograms"})


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made with pty")
@pytest.mark.parametrize(
    ("reply", "wish", "found"),
    [
        (SIXEL_REPLY, "pixels", "pixels"),
        (PLAIN_REPLY, "pixels", "characters"),
        (SIXEL_REPLY, "characters", "characters"),
        (SIXEL_REPLY, "auto", "characters"),  # xterm is not known for it, so it is not asked
    ],
)
def test_the_terminal_itself_says_what_it_can(reply: bytes, wish: str, found: str) -> None:
    assert answered(reply, wish).endswith(f"{found}\r\n")


def answered(reply: bytes, wish: str) -> str:
    """What a process prints in a terminal that answers `reply` to whoever asks for its attributes."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 800, 480))
    environment = {**os.environ, "TERM": "xterm", "DLTUTOR_PICTURES": wish}
    for name in ("TERM_PROGRAM", "LC_TERMINAL"):
        environment.pop(name, None)
    with subprocess.Popen(
        [sys.executable, "-c", ASK], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as asked:
        os.close(theirs)
        printed = _conversation(ours, reply)
        asked.wait(30)
    os.close(ours)
    return printed.decode(errors="replace")


def _conversation(terminal: int, reply: bytes) -> bytes:
    printed, told = b"", False
    while select.select([terminal], [], [], 30)[0]:
        try:
            printed += os.read(terminal, 4096)
        except OSError:  # the other side is gone
            break
        if b"\x1b[c" in printed and not told:
            os.write(terminal, reply)
            told = True
    return printed


def test_every_pixel_becomes_a_square() -> None:
    from tutor.ui.widgets.sharp_image import enlarged

    image = enlarged(((0.0, 1.0), (0.5, float("nan"))))
    assert image.size == (24, 24)
    assert [image.getpixel(place) for place in ((0, 0), (23, 0), (11, 23), (12, 12))] == [0, 255, 128, 0]


async def test_a_sharp_image_is_mounted_and_drawn_over() -> None:
    from textual.app import App, ComposeResult

    from tutor.ui.widgets.sharp_image import SharpImage

    class Host(App[None]):
        def compose(self) -> ComposeResult:
            yield SharpImage(((0.0, 1.0),))

    async with Host().run_test() as pilot:
        sharp = pilot.app.query_one(SharpImage)
        assert sharp.pixels.is_attached
        sharp.show(((1.0,),))
        await pilot.pause()
        assert sharp.pixels.image.getpixel((0, 0)) == 255
