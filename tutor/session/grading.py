"""Gradings and pictures: handed to the grader, followed to their end, given up when a newer grading comes."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from grader.protocol import Drawn, Event, Failed, Graded, Panel, Rubric, Source
from grader.verdict import Verdict
from tutor.course import Exercise
from tutor.errors import GraderFailed, NotYet, Superseded
from tutor.language import _
from tutor.session.material import Material

if TYPE_CHECKING:
    from grader.client import GraderClient, Job

Listener = Callable[[Event], None]


class Turn:
    """One job that may be cancelled or paused, also before it has started."""

    def __init__(self) -> None:
        self.cancelled = False
        self._paused = False
        self._job: Job | None = None
        self._lock = threading.Lock()

    def attach(self, job: Job) -> None:
        """The job that runs in this turn."""
        with self._lock:
            self._job = job
            late = self.cancelled
            if self._paused:
                job.pause()
        if late:
            job.cancel()

    def pause(self, paused: bool) -> None:
        """Have its job stand still, or go on; one that comes later stands still from its start."""
        with self._lock:
            self._paused = paused
            if self._job:
                self._job.pause(paused)

    def cancel(self) -> None:
        """Give the turn up; its job ends early."""
        with self._lock:
            self.cancelled = True
            job = self._job
        if job:
            job.cancel()


class Turns:
    """At most one turn for each name: beginning one cancels the one before."""

    def __init__(self) -> None:
        self._turns: dict[str, Turn] = {}
        self._lock = threading.Lock()

    def begin(self, name: str) -> Turn:
        """A new turn; the earlier one of that name is over."""
        turn = Turn()
        with self._lock:
            earlier, self._turns[name] = self._turns.get(name), turn
        if earlier:
            earlier.cancel()
        return turn

    def pause(self, name: str, paused: bool) -> None:
        """Have the turn of that name stand still, or go on."""
        with self._lock:
            turn = self._turns.get(name)
        if turn:
            turn.pause(paused)

    def cancel(self, name: str) -> None:
        """End the turn of that name, if there is one."""
        with self._lock:
            turn = self._turns.get(name)
        if turn:
            turn.cancel()


def grade(
    client: GraderClient,
    rubric: Rubric,
    material: Material,
    *,
    seed: int,
    only: tuple[str, ...] = (),
    listener: Listener | None = None,
    turn: Turn | None = None,
) -> Verdict:
    """The verdict on `material`. Raises `Superseded` when `turn` is cancelled, else `GraderFailed`."""
    job = client.grade(rubric, material.submission, parts=material.parts, seed=seed, only=only)
    if turn:
        turn.attach(job)
    verdict = None
    for event in events(job):
        if listener and not (turn and turn.cancelled):
            listener(event)
        if isinstance(event, Graded):
            verdict = event.verdict
        if isinstance(event, Failed):
            raise GraderFailed(event.message)
    if turn and turn.cancelled:
        raise Superseded
    if verdict is None:
        raise GraderFailed(
            _("The grading of {path} ended without a verdict; try it again.").format(path=material.submission.path)
        )
    if verdict.sha256 != hashlib.sha256(material.submission.content).hexdigest():
        raise GraderFailed(
            _("The verdict is not on the {path} that was sent; try it again.").format(path=material.submission.path)
        )
    return verdict


def draw(client: GraderClient, exercise: Exercise, material: Material, seed: int) -> tuple[Panel, ...]:
    """What the picture of `exercise` shows of `material`. Raises `NotYet` where it cannot, or `GraderFailed`."""
    path = exercise.picture()
    picture = Source(module="picture", path=path.name, content=path.read_bytes(), own=False)
    job = client.draw(picture, material.submission, parts=material.parts, limits=exercise.limits, seed=seed)
    for event in events(job):
        if isinstance(event, Drawn):
            return event.panels
        if isinstance(event, Failed):
            raise GraderFailed(event.message) if event.ours else NotYet(event.message)
    raise GraderFailed(_("The picture of {slug} did not come; try it again.").format(slug=exercise.slug))


def events(job: Iterable[Event]) -> Iterable[Event]:
    """The job's events; a grader that died is our failure."""
    from grader.client import GraderDied  # the client costs every start otherwise

    try:
        yield from job
    except GraderDied as error:
        raise GraderFailed(str(error) or _("The grader died and could not be restarted.")) from None
