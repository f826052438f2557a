"""The command palette in the language of now: Textual's own commands, the screen's, and one for each language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from textual.actions import parse
from textual.app import App, SystemCommand
from textual.command import CommandPalette
from textual.screen import Screen
from textual.widget import Widget

from tutor.language import N_, _, available
from tutor.ui.keys import bindings, key_rows

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


def actions(screen: Screen[Any], app: App[Any]) -> Iterator[SystemCommand]:
    """Whatever a key does on `screen` now, with its sentence and keys. Leaving is among Textual's own commands."""
    known: set[str] = set()
    for node in (screen, *screen.query(Widget), app):
        here = [one for one in bindings(node) if one.action.rpartition(".")[2] not in ("command_palette", "quit")]
        for action, name in {one.action: _(one.description) for one in here}.items():
            for keys, said in key_rows(one for one in here if one.action == action):
                if said not in known and node.check_action(*_parsed(action)):
                    known.add(said)
                    yield SystemCommand(name or said, f"{said} ({keys})", partial(app.run_action, action, node))


def _parsed(action: str) -> tuple[str, tuple[object, ...]]:
    _namespace, name, parameters = parse(action)
    return name, parameters


def languages(speak: Callable[[str], object]) -> Iterator[SystemCommand]:
    """A command for each language that there is; each is called by its own name."""
    for code, name in available().items():
        said = _("Speak {name} from now on").format(name=name)
        yield SystemCommand(_("Language: {name}").format(name=name), said, partial(speak, code))


def palette() -> CommandPalette:
    """The palette itself, with its own words."""
    return CommandPalette(placeholder=_("Search for commands…"), id="--command-palette")
