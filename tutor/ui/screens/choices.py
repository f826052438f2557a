"""What a recipe leaves open: the device and how many, batch, seed, and the learner's own data."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from grader.protocol import Recipe
from tutor.errors import DatasetError
from tutor.language import _
from tutor.session.recipes import Choices, refuse_impossible
from tutor.ui.plans import OPTIONS

DEVICES = ("auto", "cpu", "cuda", "mps")
_MOST = 2**31 - 1
"""The largest seed, here and on the command line; no other of these numbers comes near it."""


class ChoicesScreen(ModalScreen[Choices | None]):
    """A line to fill in for each choice; an empty one takes the recipe's. Returns None when nothing shall change."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "take", "Take these", priority=True),
        Binding("escape", "close", "Close"),
    ]

    def __init__(self, chosen: Choices, recipe: Recipe) -> None:
        super().__init__()
        self.chosen = chosen
        self.recipe = recipe

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog form"):
            yield Static(_("Options of this training"), classes="dialog-title", markup=False)
            for name, label in self._offered.items():
                with Horizontal(classes="field"):
                    yield Static(_(label), classes="label", markup=False)
                    yield Input(self._value(name), placeholder=self._placeholder(name), id=name, compact=True)
            yield Static(id="wrong", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(_("ctrl+s  take these"), name="take")
                yield Button(_("escape  leave them"), name="leave")

    @property
    def _offered(self) -> dict[str, str]:
        """What can be chosen: a text is read in one piece, on one device."""
        return {name: label for name, label in OPTIONS.items() if name != "devices" or not self._text}

    @property
    def _text(self) -> bool:
        return self.recipe.measure == "perplexity"

    def _value(self, name: str) -> str:
        value = getattr(self.chosen, name)
        return "" if value is None or value == getattr(Choices(), name) else str(value)

    def _placeholder(self, name: str) -> str:
        match name:
            case "batch":
                return str(self.recipe.batch)
            case "target":
                return f"{self.recipe.target:g}"
            case "device":
                return " ".join(DEVICES)
            case "devices":
                return "1"
            case "dataset":
                return _("a text file") if self._text else _("a folder of images")
            case _:
                return _("drawn anew")

    @on(Input.Submitted)
    def action_take(self) -> None:
        wrong = self.query_one("#wrong", Static)
        try:
            chosen = Choices(
                **{name: _READERS[name](self.query_one(f"#{name}", Input).value) for name in self._offered}
            )
            refuse_impossible(self.recipe.measure, chosen.target)
        except (ValueError, DatasetError) as error:
            wrong.update(f"✗ {error}")
            return
        self.dismiss(chosen)

    @on(Button.Pressed)
    def press(self, event: Button.Pressed) -> None:
        if event.button.name == "take":
            self.action_take()
        else:
            self.action_close()

    def action_close(self) -> None:
        self.dismiss(None)


def _whole(name: str, least: int, otherwise: int | None) -> Callable[[str], int | None]:
    """A reader of whole numbers from `least` on; raises `ValueError` with a sentence for anything else."""

    def read(text: str) -> int | None:
        if not text.strip():
            return otherwise
        number = int(text) if text.strip().isdecimal() else -1
        if not least <= number <= _MOST:
            said = _("{label}: {text} is no whole number from {least} to {most}; leave it empty for the recipe's.")
            raise ValueError(said.format(label=_(OPTIONS[name]), text=text, least=least, most=_MOST))
        return number

    return read


def _device(text: str) -> str:
    name = text.strip() or "auto"
    if name not in DEVICES:
        known = ", ".join(DEVICES)
        raise ValueError(_("device: {text} is none of {known}.").format(text=text, known=known))
    return name


def _dataset(text: str) -> str | None:
    path = text.strip()
    if path and not Path(path).expanduser().exists():
        raise ValueError(_("your own data: {path} is not there; name a folder or a file.").format(path=path))
    return str(Path(path).expanduser()) if path else None


def _target(text: str) -> float | None:
    if not text.strip():
        return None
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 < number < math.inf:
        raise ValueError(_("target: {text} is no number above 0; for images it is like 0.9.").format(text=text))
    return number


_READERS: dict[str, Callable[[str], Any]] = {
    "device": _device,
    "devices": _whole("devices", 1, 1),
    "batch": _whole("batch", 1, None),
    "seed": _whole("seed", 0, None),
    "dataset": _dataset,
    "target": _target,
}
