"""Two versions of a file, as what one has and the other has not."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from itertools import groupby

from tutor.language import _

_AROUND = 2
_MAX_LINES = 400
"""More than anybody reads before choosing."""


@dataclass(frozen=True)
class Stretch:
    """Neighbouring lines of one kind: `-` only in the first version, `+` only in the second, ` ` in both,
    `@` for a line that says where.
    """

    kind: str
    text: str


def difference(first: str, second: str) -> tuple[Stretch, ...]:
    """What differs, with a few lines around it. Empty where only line ends differ."""
    found = difflib.unified_diff(first.splitlines(), second.splitlines(), lineterm="", n=_AROUND)
    lines = list(found)[2:]  # the two names of files
    shown = [_said(line) for line in lines[:_MAX_LINES]]
    if len(lines) > _MAX_LINES:
        shown.append("@ " + _("… and {count} lines more").format(count=len(lines) - _MAX_LINES))
    grouped = groupby(shown, key=lambda line: line[:1])
    return tuple(Stretch(kind, "\n".join(each)) for kind, each in grouped)


def _said(line: str) -> str:
    if not line.startswith("@@"):
        return f"{line[:1]} {line[1:]}"
    place = line.split()[2].lstrip("+").partition(",")[0]
    return "@ " + _("at line {line}").format(line=place)
