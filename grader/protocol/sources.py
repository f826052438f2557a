"""What is graded, and what it is held against."""

from __future__ import annotations

from msgspec import Struct


class Source(Struct, frozen=True, kw_only=True):
    """A Python file as it was read once. `path` is what people are shown; `module` its import name.

    `own` is false where the course's reference stands in for the learner's file.
    """

    module: str
    path: str
    content: bytes
    own: bool = True


class Limits(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a submission may use: wall seconds in all, and MiB of memory on top of torch's own."""

    seconds: float = 10.0
    memory_mb: int = 512


class Rubric(Struct, frozen=True, kw_only=True):
    """What an exercise's submissions are held against: absolute paths, read by the trusted side.

    `references` maps the module names of the exercises it needs to their solution files.
    """

    exercise: str
    checks: str
    starter: str
    solution: str
    misconceptions: str
    references: dict[str, str] = {}
    forbid: tuple[str, ...] = ()
    limits: Limits = Limits()
    points: int = 0
