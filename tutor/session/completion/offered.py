"""What an editor is offered at a place in the code: words to go on with, and the signature of the call there."""

from __future__ import annotations

from msgspec import Struct

MOST = 200
"""More than anybody looks through; typing on makes it fewer."""


class Wish(Struct, frozen=True, kw_only=True):
    """A place in the learner's code. Rows count from 0. `folders` hold what the code may import."""

    source: str
    path: str
    row: int
    column: int
    folders: tuple[str, ...] = ()


class Offer(Struct, frozen=True):
    """A word to go on with and what it is: a function, a class, a module."""

    word: str
    kind: str = ""


class Offered(Struct, frozen=True, kw_only=True):
    """The first `typed` characters of each word are there already. `too_slow` says that nothing came in time."""

    offers: tuple[Offer, ...] = ()
    typed: int = 0
    signature: str = ""
    too_slow: bool = False
