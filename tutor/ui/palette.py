"""The command palette in the language of now: Textual's own commands, the screen's, and one for each language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from textual.actions import parse
from textual.app import SystemCommand
from textual.binding import Binding
from textual.command import CommandPalette
from textual.screen import Screen

from tutor.language import N_, _, available
from tutor.ui.keys import bindings, key_name

TEXTUAL = (
    N_("Theme"),
    N_("Change the current theme"),
    N_("Quit the application as soon as possible"),
    N_("Show help for the focused widget and a summary of available keys"),
    N_("Hide the keys and widget help panel"),
    N_("Maximize"),
    N_("Maximize the focused widget"),
    N_("Minimize"),
    N_("Minimize the widget and restore to normal size"),
    N_("Screenshot"),
    N_("Save an SVG 'screenshot' of the current screen"),
)
"""What Textual says of its own commands, noted here so that it is translated."""


def translated(commands: Iterable[SystemCommand]) -> Iterator[SystemCommand]:
    """The same commands, said in the language of now."""
    return (command._replace(title=_(command.title), help=_(command.help)) for command in commands)


def actions(screen: Screen[Any]) -> Iterator[SystemCommand]:
    """What can be done on a screen now, by the names and sentences of its keys."""
    for binding in bindings(screen):
        if binding.description and binding.tooltip and screen.check_action(*_parsed(binding)):
            said = f"{_(binding.tooltip)} ({key_name(binding.key)})"
            yield SystemCommand(_(binding.description), said, partial(screen.run_action, binding.action))


def _parsed(binding: Binding) -> tuple[str, tuple[object, ...]]:
    _namespace, name, parameters = parse(binding.action)
    return name, parameters


def languages(speak: Callable[[str], object]) -> Iterator[SystemCommand]:
    """A command for each language that there is; each is called by its own name."""
    for code, name in available().items():
        said = _("Speak {name} from now on").format(name=name)
        yield SystemCommand(_("Language: {name}").format(name=name), said, partial(speak, code))


def palette() -> CommandPalette:
    """The palette itself, with its own words."""
    return CommandPalette(placeholder=_("Search for commands…"), id="--command-palette")
