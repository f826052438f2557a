"""The command `dltutor`: finds the sub-command; turns what went wrong into a sentence and an exit code."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from tutor.cli.opening import language_option, workspace_option
from tutor.errors import GraderFailed, TutorError, Unprotected

_COMMANDS = {
    "start": "start",
    "serve": "serve",
    "init": "init",
    "list": "listing",
    "stats": "stats",
    "grade": "grading",
    "watch": "watch",
    "hint": "hint",
    "solution": "solution",
    "reset": "reset",
    "picture": "picture",
    "train": "train",
    "runs": "runs",
    "batch": "batch",
    "verify": "verify",
    "progress": "progress",
    "doctor": "doctor",
}
"""Each command's module, which has it as `command`; only the one that is called is loaded."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"tutor.cli.{_COMMANDS[cmd_name]}").command
        return command


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dltutor")
@workspace_option
@language_option
def cli() -> None:
    """Learn deep learning in your terminal: read, write, be graded, train.

    `dltutor start` opens the tutor; everything else is for scripts and for those who prefer a prompt.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal without ✓ shows ? instead of failing
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        return cli.main(arguments, prog_name="dltutor", standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except TutorError as error:
        return _say(str(error), TutorError.exit_code)
    except Unprotected as error:
        return _say(str(error), Unprotected.exit_code)
    except GraderFailed as error:
        return _say(f"The grader failed: {error}", GraderFailed.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # whoever read our output has left; without this Python complains while it shuts down
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        if os.environ.get("DLTUTOR_TRACEBACK"):
            raise
        advice = "set DLTUTOR_TRACEBACK=1 to see where, and please report it"
        return _say(f"dltutor itself failed ({type(error).__name__}: {error}); {advice}.", GraderFailed.exit_code)


def _say(message: str, code: int) -> int:
    click.echo(message, err=True)
    return code
