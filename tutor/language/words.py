"""How a sentence is said in the language of now. `_` is asked when it is shown, never when a module is loaded."""

from __future__ import annotations

from tutor.language.chosen import catalog


def _(sentence: str) -> str:
    """The sentence as it is said now; the English one where no translation is at hand."""
    return catalog().gettext(sentence) if sentence else ""


def ngettext(one: str, many: str, count: int) -> str:
    """The sentence for so many. Both hold `{count}`, which the caller fills in."""
    return catalog().ngettext(one, many, count)


def N_(sentence: str) -> str:  # noqa: N802 - gettext's name
    """Mark a sentence for translation where it is written down before it is shown, as in a class attribute."""
    return sentence
