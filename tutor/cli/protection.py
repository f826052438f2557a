"""`--require-sandbox`: run strangers' code only where the named layers of the sandbox hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from grader.verdict import LAYERS
from tutor.cli.opening import say
from tutor.errors import GraderFailed, Unprotected

if TYPE_CHECKING:
    from grader.client import GraderClient

_F = TypeVar("_F", bound=Callable[..., Any])
_TO_KEEP_OUT = ("landlock", "seccomp")
"""What keeps a submission from the files and the network of the machine, wherever the system has it."""


def require_option(command: _F) -> _F:
    """`--require-sandbox LAYER,…`, handed to the command as `required`."""
    return click.option(
        "--require-sandbox",
        "required",
        metavar="LAYER,…",
        default="",
        callback=_layers,
        help=f"Refuse with code 3 where one of these is not active: {', '.join(LAYERS)}.",
    )(command)


def _layers(context: click.Context, parameter: click.Parameter, value: str) -> tuple[str, ...]:
    named = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    if unknown := [name for name in named if name not in LAYERS]:
        raise click.BadParameter(f"no layer is called {' or '.join(unknown)}; there are {', '.join(LAYERS)}.")
    return named


def insist(client: GraderClient, required: tuple[str, ...]) -> None:
    """Raise `Unprotected` unless all the required layers are active."""
    if not required:
        return
    active = _active(client)
    if missing := [name for name in required if name not in active]:
        raise Unprotected(
            f"The sandbox has no {' and no '.join(missing)} here, and --require-sandbox asks for it; nothing was run."
            f" Active: {', '.join(active) or 'nothing'}. `dltutor doctor` says what to do about the rest."
        )


def caution(client: GraderClient) -> None:
    """Say so where the code of strangers would have more than it needs."""
    active = _active(client)
    if missing := [name for name in _TO_KEEP_OUT if name not in active]:
        say(f"The sandbox has no {' and no '.join(missing)} here: grade only what you trust.")
        say("--require-sandbox refuses without them; `dltutor doctor` says what to do about it.")


def _active(client: GraderClient) -> tuple[str, ...]:
    from grader.client import GraderDied

    try:
        return client.ready().environment.sandbox
    except GraderDied as error:
        raise GraderFailed(str(error) or "it did not start") from None
