"""An image in real pixels, by the Kitty or the Sixel protocol.

Importing this asks the terminal what it can, which is only possible before Textual reads from it: `tutor.ui.pixels`
decides when. `SUPPORTED` says whether it can draw pixels at all.
"""

from __future__ import annotations

from PIL import Image as Pillow
from textual.app import ComposeResult
from textual_image.renderable import Image as Found
from textual_image.renderable import SixelImage, TGPImage
from textual_image.widget import Image as PixelWidget

from grader.protocol import Rows
from tutor.ui.widgets.image import ImageWidget, shade

SUPPORTED = Found in (SixelImage, TGPImage)
_WIDEST, _LARGEST_PIXEL = 480, 12


class SharpImage(ImageWidget):
    """The same image as `CharacterImage` draws, with every pixel a square of screen pixels."""

    def __init__(self, rows: Rows) -> None:
        self.pixels = PixelWidget(enlarged(rows))
        super().__init__(rows)

    def compose(self) -> ComposeResult:
        yield self.pixels

    def show(self, rows: Rows) -> None:
        self.pixels.image = enlarged(rows)


def enlarged(rows: Rows) -> Pillow.Image:
    """The image in greys, its pixels made squares without a blur."""
    width, height = len(rows[0]), len(rows)
    image = Pillow.new("L", (width, height))
    image.putdata([shade(value) for row in rows for value in row])
    side = max(1, min(_LARGEST_PIXEL, _WIDEST // width))
    return image.resize((width * side, height * side), Pillow.Resampling.NEAREST)
