"""Which options were given, so that none is dropped in silence."""

from __future__ import annotations

from collections.abc import Collection

import click
from click.core import ParameterSource


def refuse_others(allowed: Collection[str], sentence: str) -> None:
    """Raise `UsageError` where something but what is `allowed` was given; `sentence` says so of {given}."""
    context = click.get_current_context()
    names = [
        parameter.opts[0] if isinstance(parameter, click.Option) else parameter.human_readable_name
        for parameter in context.command.params
        if parameter.expose_value and parameter.name and parameter.name not in allowed
        if context.get_parameter_source(parameter.name) is ParameterSource.COMMANDLINE
    ]
    if names:
        raise click.UsageError(sentence.format(given=", ".join(names)))
