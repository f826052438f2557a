"""What data of one's own must have, to learn from them and to hold some out.

The tutor looks at it before anything is graded, so nothing heavy is imported here.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

BLOCK = 2_000
"""Characters that stay together when a text is divided."""
LEAST_LETTERS = 20 * BLOCK
MOST_CLASSES = 10
"""The networks of the course end in ten outputs."""
LEAST_IMAGES = 2
"""Of each class, so that one is held out and one is left."""
ENDINGS = (".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp")
"""Those that torchvision takes for images."""


class NoImages(Exception):
    """The folder is not one of images by class."""


class TextTooShort(Exception):
    """There is too little of it to learn from and hold out some."""


def read_text(path: Path, most: int = -1) -> str:
    """The beginning of a text file, all of it without `most`; what is no UTF-8 is left out. Raises `OSError`."""
    with open(path, encoding="utf-8", errors="ignore") as file:
        return file.read(most)


def letters(text: str) -> str:
    """A text in lower case, runs of anything but its 26 letters as one space."""
    return re.sub("[^a-z]+", " ", text.lower()).strip()


def check_text(text: str) -> None:
    """Raise `TextTooShort` where too little is left of a text."""
    if (count := len(letters(text))) < LEAST_LETTERS:
        raise TextTooShort(f"it has {count:,} letters and spaces; {LEAST_LETTERS:,} are the least")


def check_folder(folder: Path) -> None:
    """Raise `NoImages` unless the folder has a subfolder for each of 2 to 10 classes, with images enough."""
    classes = sorted(entry.name for entry in folder.iterdir() if entry.is_dir())
    if not classes:
        raise NoImages("make a subfolder with images for each class")
    if not 2 <= len(classes) <= MOST_CLASSES:
        count = f"{len(classes)} class" + "es" * (len(classes) > 1)
        raise NoImages(f"it has {count}, the networks here tell 2 to {MOST_CLASSES} apart")
    for name in classes:
        if (found := images_in(folder / name)) < LEAST_IMAGES:
            said = f"its class {name} has {found or 'no'} image" + f" ({', '.join(ENDINGS)})" * (not found)
            raise NoImages(f"{said}; {LEAST_IMAGES} are the least, one to learn from and one to test with")


def images_in(folder: Path) -> int:
    """How many files below a folder are images by their name."""
    found = os.walk(folder, followlinks=True)
    return sum(name.lower().endswith(ENDINGS) for _, _, names in found for name in names)
