"""The part of the session that only looks: where the learner stands, what is next, what there is to know."""

from __future__ import annotations

from pathlib import Path

from grader.protocol import Review
from tutor.course import Course, Exercise, Hint
from tutor.progress import Place, Progress, RunRecord, Standing
from tutor.progress.history import read_history
from tutor.progress.statistics import Statistics, statistics
from tutor.session import overview, review
from tutor.session.certificate import CERTIFICATE
from tutor.session.details import Details, look_up
from tutor.session.overview import Overview
from tutor.session.training import best
from tutor.workspace import Workspace


class Outlook:
    """One learner in one workspace, over one course."""

    def __init__(self, course: Course, workspace: Workspace, progress: Progress) -> None:
        self.course = course
        self.workspace = workspace
        self.progress = progress

    def standing(self, slug: str) -> Standing:
        """What the learner has reached in one exercise."""
        return self.progress.standing(self.course.exercise(slug).slug)

    def standings(self) -> dict[str, Standing]:
        """The same for every exercise of the course, in course order; one query."""
        return overview.all_standings(self.course, self.progress)

    def current(self) -> Exercise:
        """Where to resume: the exercise last opened if it is not passed, else the next open one."""
        return overview.current(self.course, self.standings(), self.progress.last_visited())

    def following(self, slug: str) -> Exercise | None:
        """The next exercise after `slug` that is not passed yet, or None when all are."""
        return overview.following(self.course, self.standings(), slug)

    def overview(self) -> Overview:
        """Where the learner stands, what is next, and why."""
        return overview.look(self.course, self.progress)

    def details(self, slug: str) -> Details:
        """What an exercise needs, whose parts those are, and what uses it."""
        return look_up(self.course, self.workspace, self.progress, self.course.exercise(slug))

    def statistics(self) -> Statistics:
        """What was tried so far, and what came of it."""
        return statistics(read_history(self.progress.database))

    def place(self, slug: str) -> Place | None:
        """Where in an exercise the learner left off, if they were there."""
        return self.progress.place(self.course.exercise(slug).slug)

    def remember(self, slug: str, place: Place) -> None:
        """Remember where in an exercise the learner is, for when it is opened again."""
        self.progress.leave(self.course.exercise(slug).slug, place)

    def hints(self, slug: str) -> tuple[Hint, ...]:
        """The hints the learner has already seen, in the order in which they came."""
        known = {hint.number: hint for hint in self.course.exercise(slug).hints()}
        return tuple(known[number] for number in self.progress.hints(slug) if number in known)

    # trainings that were
    def review(self, run: RunRecord) -> Review:
        """What the network of a finished run got right and wrong."""
        return review.read(self.workspace.runs / run.folder)

    def certificate(self, run: RunRecord) -> Path:
        """Where the certificate of a confirmed run lies; its text and picture are beside it."""
        return self.workspace.runs / run.folder / CERTIFICATE

    def run(self, number: int) -> RunRecord:
        """The run of that number, as it is now. Raises `UnknownRun`."""
        return self.progress.runs.get(number)

    def runs(self, name: str) -> list[RunRecord]:
        """Earlier runs of a training, newest first."""
        self.course.training(name)
        return self.progress.runs.of(name)

    def interrupted(self) -> list[RunRecord]:
        """The runs whose program died since this was asked last, newest first."""
        return self.progress.runs.settle()

    def all_runs(self, name: str | None) -> list[RunRecord]:
        """Every run, or those of the training `name`, newest first."""
        return self.runs(name) if name else self.progress.runs.all()

    def best_runs(self) -> list[RunRecord]:
        """The finished run of the best score for each training and dataset, in course order."""
        named = (exercise.training.name for exercise in self.course.exercises if exercise.training)
        return [run for name in named for run in best(self.progress.runs.of(name))]
