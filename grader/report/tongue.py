"""How a report says its sentences: in English, or in what whoever asks for it passes in."""

from __future__ import annotations

import unicodedata
from gettext import NullTranslations

Tongue = NullTranslations
"""Anything with gettext's `gettext` and `ngettext`."""

ENGLISH = Tongue()


def N_(sentence: str) -> str:  # noqa: N802 - gettext's name
    """Mark a sentence for translation where it is written down before it is said."""
    return sentence


def indented(label: str, width: int) -> str:
    """A label with blanks before it, to a width in cells, of which a Chinese character takes two."""
    cells = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in label)
    return " " * (width - cells) + label
