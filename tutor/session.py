"""The Session: everything a learner can do, for the screens and the command line alike.

Blocking and safe to call from worker threads; it draws nothing and prints nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from grader.protocol import Event, Panel
from grader.verdict import Verdict
from tutor.course import Course, Exercise, Hint
from tutor.progress import Progress, RunRecord, Standing
from tutor.workspace import Workspace

Listener = Callable[[Event], None]


class Session:
    """One learner in one workspace, over one course."""

    course: Course
    workspace: Workspace
    progress: Progress

    @classmethod
    def open(cls, workspace: Path | None = None, course: Path | None = None) -> Session:
        """Open (and make, when it is new) the workspace; raises `TutorError` when it cannot."""
        raise NotImplementedError

    def close(self) -> None:
        """End the grader and close the database."""
        raise NotImplementedError

    def warm_up(self) -> None:
        """Start the warm grader in the background; returns at once."""
        raise NotImplementedError

    # what there is
    def standing(self, slug: str) -> Standing:
        """What the learner has reached in one exercise."""
        raise NotImplementedError

    def standings(self) -> dict[str, Standing]:
        """The same for every exercise of the course, in course order; one query."""
        raise NotImplementedError

    def current(self) -> Exercise:
        """Where to resume: the exercise last opened if it is not passed, else the next open one."""
        raise NotImplementedError

    def following(self, slug: str) -> Exercise | None:
        """The next exercise after `slug` that is not passed yet, or None when all are."""
        raise NotImplementedError

    # the learner's files
    def enter(self, slug: str) -> Exercise:
        """Make the exercise's file if it is missing and remember that the learner is here."""
        raise NotImplementedError

    def path(self, slug: str) -> Path:
        """The learner's file for an exercise."""
        raise NotImplementedError

    def read(self, slug: str) -> str:
        """The learner's file as it is on disk."""
        raise NotImplementedError

    def save(self, slug: str, text: str) -> None:
        """Write the learner's file, atomically."""
        raise NotImplementedError

    def reset(self, slug: str) -> Path:
        """Put the starter back. The old file is copied first; returns where that copy is."""
        raise NotImplementedError

    # grading
    def grade(self, slug: str, listener: Listener | None = None, seed: int | None = None) -> Verdict:
        """Grade the learner's file; the attempt is on disk when this returns.

        A newer call for the same exercise cancels an older one, which then raises `Superseded`.
        """
        raise NotImplementedError

    def last_verdict(self, slug: str) -> Verdict | None:
        """The verdict of the latest attempt, if any."""
        raise NotImplementedError

    def borrow(self, slug: str, borrowed: bool) -> None:
        """Let later exercises use the reference of `slug` instead of the learner's own file."""
        raise NotImplementedError

    # help
    def hints(self, slug: str) -> tuple[Hint, ...]:
        """The hints the learner has already seen."""
        raise NotImplementedError

    def next_hint(self, slug: str) -> Hint | None:
        """Reveal one more hint, gentlest first; None when all are out."""
        raise NotImplementedError

    def solution(self, slug: str, give_up: bool = False) -> str:
        """The reference's source. Raises `NotYet` before a pass unless the learner gives up."""
        raise NotImplementedError

    def picture(self, slug: str) -> tuple[Panel, ...]:
        """Draw the exercise's picture from the learner's own functions."""
        raise NotImplementedError

    # training
    def train(
        self,
        name: str,
        listener: Listener,
        *,
        dataset: str | None = None,
        device: str = "auto",
        budget: str = "quick",
        resume: bool = False,
        seed: int | None = None,
    ) -> RunRecord:
        """Train the learner's network; the run and its metrics are on disk when this returns."""
        raise NotImplementedError

    def stop_training(self) -> None:
        """Ask the running training to stop; `train` then returns a run that was not confirmed."""
        raise NotImplementedError

    def runs(self, name: str) -> list[RunRecord]:
        """Earlier runs of a training, newest first."""
        raise NotImplementedError
