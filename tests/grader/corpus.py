"""The attack corpus: hostile and odd submissions for corr2d, a file each, in `attacks/FAMILY/`.

A file's docstring begins with `expects: OUTCOME|…`, the outcomes that are right, perhaps a line `needs: LAYER` of the
sandbox without which it is bound to succeed, and a sentence on what it tries. The files of `forging/` want a pass for
wrong work. Whatever takes without end says where it stops if nobody stops it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from grader.verdict import Outcome

FOLDER = Path(__file__).parent / "attacks"
_HEAD = re.compile(rb'"""expects: ([a-z_|]+)\n(?:needs: (\w+)\n)?([^\n]+)')


@dataclass(frozen=True)
class Attack:
    """One submission of the corpus."""

    path: Path
    expects: frozenset[Outcome]
    needs: str
    tries: str

    @property
    def name(self) -> str:
        """`family-name`."""
        return f"{self.path.parent.name}-{self.path.stem}"

    @property
    def content(self) -> bytes:
        """The submission."""
        return self.path.read_bytes()


def attacks(family: str = "*") -> list[Attack]:
    """The corpus, or one family of it, in order of name."""
    return [_attack(path) for path in sorted(FOLDER.glob(f"{family}/*.py"))]


def _attack(path: Path) -> Attack:
    found = _HEAD.search(path.read_bytes())
    if found is None:
        raise ValueError(f"{path}: the docstring does not begin with `expects: OUTCOME|…` and a sentence")
    outcomes, needs, tries = (group.decode() if group else "" for group in found.groups())
    return Attack(path, frozenset(map(Outcome, outcomes.split("|"))), needs, tries)
