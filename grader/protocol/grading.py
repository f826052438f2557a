"""Gradings, and the look at an exercise's own files over many seeds."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from grader.protocol.sources import Rubric, Source
from grader.verdict import CheckResult, Verdict, unjudged


class Grade(Struct, frozen=True, kw_only=True, tag="grade"):
    """Grade `submission`; `parts` are the files that it may import. Empty `only` runs every check."""

    job: int
    rubric: Rubric
    submission: Source
    parts: tuple[Source, ...] = ()
    seed: int = 0
    only: tuple[str, ...] = ()

    def unjudged(self, message: str = "") -> Verdict:
        """The verdict as long as the grader has found nothing out, and its answer where it fails."""
        source = self.submission
        return unjudged(self.rubric.exercise, source.path, source.content, self.seed, message)


class CheckDone(Struct, frozen=True, kw_only=True, tag="check"):
    """One check of a grading has ended; the verdict follows when all have."""

    job: int
    check: CheckResult


class Graded(Struct, frozen=True, kw_only=True, tag="graded"):
    """The verdict. Nothing follows."""

    job: int
    verdict: Verdict


class Sweep(Struct, frozen=True, kw_only=True, tag="sweep"):
    """Hold an exercise's own files against its checks, for `count` seeds from `first`.

    `lesson` is the path of the text whose examples have to hold, `alternatives` those of solutions written
    another way. `wrong` are wrong submissions of the course's own, to be named with the first seed.
    """

    job: int
    rubric: Rubric
    lesson: str = ""
    alternatives: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    first: int = 0
    count: int = 1


class Finding(Struct, frozen=True, kw_only=True):
    """A course file that is not as it should be, and the seed that shows it; or what a wrong submission was named.

    `other` is the check that a right file was rejected by, the misconception that a wrong one was taken for (empty:
    none), or what is wrong with an example.
    """

    path: str
    kind: Literal["rejected", "accepted", "misnamed", "example", "named"]
    seed: int
    other: str = ""


class Swept(Struct, frozen=True, kw_only=True, tag="swept"):
    """All seeds are through. Nothing follows."""

    job: int
    findings: tuple[Finding, ...]
