"""The Session: everything a learner can do, for the screens and the command line alike.

Blocking and safe to call from worker threads; it draws nothing and prints nothing.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader.protocol import Panel
from grader.verdict import Verdict
from tutor.course import Course, Exercise, Hint
from tutor.errors import CourseError, NotYet, WorkspaceError
from tutor.language import _, ngettext, speak, spoken
from tutor.locations import course_folder, workspace_folder
from tutor.progress import Progress, RunRecord, State
from tutor.session.admission import admit, readmit
from tutor.session.advice import ladder
from tutor.session.caveats import caveats
from tutor.session.completion import Completer, Offered, Wish
from tutor.session.grading import Listener, Turn, Turns, draw, grade
from tutor.session.leftover import leftover
from tutor.session.material import from_workspace, rubric
from tutor.session.orders import fields_of, read_order
from tutor.session.outlook import Outlook
from tutor.session.preparation import prepare
from tutor.session.recipes import Choices, plan
from tutor.session.running import train
from tutor.session.training import TrainingListener, for_training, modules_of, order, resumable
from tutor.workspace import Drafts, Workspace, read_capped

if TYPE_CHECKING:
    from grader.client import GraderClient

_TRAINING = "the training"  # its turn's name, which no exercise can have


class Session(Outlook):
    """One learner in one workspace, over one course. `notices` are for a person to read, once."""

    def __init__(
        self, course: Course, workspace: Workspace, progress: Progress, client: GraderClient | None = None
    ) -> None:
        super().__init__(course, workspace, progress)
        self.drafts = Drafts(workspace.folder / "drafts")
        self._completer = Completer()
        self.notices: list[str] = list(progress.notices)
        self._client = client
        self._starting = threading.Lock()
        self._turns = Turns()
        self._on_disk: dict[str, bytes] = {}

    @classmethod
    def open(cls, workspace: Path | None = None, course: Path | None = None) -> Session:
        """Open (and make, when it is new) the workspace; raises `TutorError` when it cannot."""
        content = Course.load(course_folder(course), languages=spoken())
        folder = Workspace.open(workspace_folder(workspace))
        return cls(content, folder, Progress(folder.database))

    def close(self) -> None:
        """End the grader and close the database."""
        with self._starting:
            client, self._client = self._client, None
        if client:
            client.close()
        self._completer.close()
        self.progress.close()

    def speak(self, language: str) -> None:
        """Speak another language and read the course in it. Raises `CourseError`, and speaks on as before."""
        before = spoken()
        speak(language)
        try:
            self.course = Course.load(self.course.root, languages=spoken())
        except CourseError:
            speak(*before)
            raise

    def warm_up(self) -> None:
        """Start the warm grader in the background; returns at once."""
        self.client.start()

    @property
    def client(self) -> GraderClient:
        """The grader's light door."""
        with self._starting:
            if self._client is None:
                from grader.client import GraderClient  # not every session grades

                self._client = GraderClient()
            return self._client

    # the learner's files
    def enter(self, slug: str) -> Exercise:
        """Make the exercise's file if it is missing and remember that the learner is here."""
        exercise = self.course.exercise(slug)
        self.workspace.enter(exercise)
        self.progress.visit(slug)
        return exercise

    def path(self, slug: str) -> Path:
        """The learner's file for an exercise."""
        return self.workspace.path(self.course.exercise(slug))

    def read(self, slug: str) -> str:
        """The learner's file as it is on disk."""
        path = self.path(slug)
        content = read_capped(path)
        self._on_disk[slug] = content
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            raise WorkspaceError(
                _("{path}: line {line} is not UTF-8; save the file as UTF-8.").format(path=path, line=line)
            ) from None

    def save(self, slug: str, text: str) -> None:
        """Write the learner's file, atomically. What another program wrote meanwhile is copied first."""
        exercise = self.course.exercise(slug)
        path = self.workspace.path(exercise)
        if not self.workspace.untouched(exercise) and read_capped(path) != self._on_disk.get(slug):
            self.workspace.snapshot(exercise)
        content = text.encode()
        self.workspace.write(exercise, content)
        self._on_disk[slug] = content

    def complete(self, slug: str, source: str, row: int, column: int) -> Offered:
        """What the code can go on with at a place, counted from 0, and the signature of the call there."""
        folders = tuple(str(self.workspace.root / chapter.name) for chapter in self.course.chapters)
        wish = Wish(source=source, path=str(self.path(slug)), row=row, column=column, folders=folders)
        return self._completer.ask(wish)

    def reset(self, slug: str) -> Path | None:
        """Put the starter back. The old file is copied first; returns where that copy is, if there was one."""
        exercise = self.course.exercise(slug)
        copy = self.workspace.snapshot(exercise)
        content = exercise.starter().encode()
        self.workspace.write(exercise, content)
        self._on_disk[slug] = content
        return copy

    # grading
    def grade(
        self,
        slug: str,
        listener: Listener | None = None,
        seed: int | None = None,
        only: tuple[str, ...] = (),
    ) -> Verdict:
        """Grade the learner's file; the attempt is on disk when this returns.

        A newer call for the same exercise cancels an older one, which then raises `Superseded`.
        With `only`, just those checks run, and nothing is remembered: a part is no attempt.
        """
        exercise = self.course.exercise(slug)
        turn = self._turns.begin(slug)
        material = from_workspace(self.course, self.workspace, exercise, self.progress.borrowed())
        verdict = grade(
            self.client,
            rubric(self.course, exercise),
            material,
            seed=_seed(seed),
            only=only,
            listener=listener,
            turn=turn,
        )
        if not only:
            self.progress.add_attempt(verdict, material.submission.content)
        return verdict

    def last_verdict(self, slug: str) -> Verdict | None:
        """The verdict of the latest attempt, if any."""
        return self.progress.last_verdict(self.course.exercise(slug).slug)

    def borrow(self, slug: str, borrowed: bool) -> None:
        """Let later exercises use the reference of `slug` instead of the learner's own file."""
        self.progress.borrow(self.course.exercise(slug).slug, borrowed)

    # help
    def next_hint(self, slug: str) -> Hint | None:
        """Reveal one more hint: one that fits what failed last, else the gentlest; None when all are out."""
        seen = {hint.number for hint in self.hints(slug)}
        steps = ladder(self.course.exercise(slug).hints(), self.last_verdict(slug))
        hint = next((hint for hint in steps if hint.number not in seen), None)
        if hint:
            self.progress.see_hint(slug, hint.number)
        return hint

    def reveal_hints(self, slug: str, number: int) -> Hint:
        """Reveal a hint by its number, and count those before it as seen."""
        hints = self.course.exercise(slug).hints()
        if not 1 <= number <= len(hints):
            said = ngettext(
                "{exercise} has {count} hint; ask for it.",
                "{exercise} has {count} hints; ask for one of them.",
                len(hints),
            )
            raise NotYet(said.format(exercise=slug, count=len(hints)))
        for hint in hints[:number]:
            self.progress.see_hint(slug, hint.number)
        return hints[number - 1]

    def solution(self, slug: str, give_up: bool = False) -> str:
        """The reference's source. Raises `NotYet` before a pass unless the learner gives up."""
        exercise, standing = self.course.exercise(slug), self.standing(slug)
        if standing.state is not State.PASSED and not standing.revealed:
            if not give_up:
                raise NotYet(
                    _("The solution of {slug} comes after a pass, or when you give up explicitly.").format(slug=slug)
                )
            self.workspace.snapshot(exercise)
            self.progress.reveal(slug)
        return exercise.solution_path.read_text(encoding="utf-8")

    def picture(self, slug: str) -> tuple[Panel, ...]:
        """Draw the exercise's picture from the learner's own functions."""
        exercise = self.course.exercise(slug)
        if not exercise.has_picture:
            raise NotYet(_("{slug} has no picture; exercises with one say so in their lesson.").format(slug=slug))
        material = from_workspace(self.course, self.workspace, exercise, self.progress.borrowed())
        return draw(self.client, exercise, material, _seed(None))

    # training
    def train(
        self,
        name: str,
        listener: TrainingListener,
        chosen: Choices = Choices(),  # noqa: B008 - frozen
        *,
        resume: bool = False,
    ) -> RunRecord:
        """Train the learner's network; the run and its metrics are on disk when this returns.

        With `resume` an earlier run goes on as it was ordered, on the device that is chosen.
        Raises `NotYet`, naming the part, when something that takes part does not pass its checks.
        """
        network = self.course.training(name)
        if resume:
            earlier = resumable(self.progress, name, chosen)
            return self._again(earlier, listener, chosen.device, earlier=earlier)
        planned = plan(network, chosen, _seed(chosen.seed))
        turn = self._turns.begin(_TRAINING)
        material = for_training(self.course, self.workspace, network, self.progress.borrowed(), planned.trainer)
        fields = order(network, planned, material) | {"seed": planned.seed}
        prepare(fields, listener, turn)
        admit(self.client, self.course, network, material, planned.trainer, turn, self.progress.add_attempt)
        return self._train(fields, listener, turn, budget=planned.budget)

    def replay(self, run: RunRecord, listener: TrainingListener) -> RunRecord:
        """Train once more just what `run` trained: its files as they were, its recipe, its seed.

        Raises `TutorError` where the run's folder is gone, else as `train` does.
        """
        return self._again(run, listener, replays=run.id)

    def _again(self, run: RunRecord, listener: TrainingListener, device: str = "auto", **about: Any) -> RunRecord:
        before = read_order(self.workspace.runs / run.folder)
        turn = self._turns.begin(_TRAINING)
        fields = fields_of(before) | ({} if device == "auto" else {"device": device})
        prepare(fields, listener, turn)
        readmit(self.client, self.course, before, turn)
        if about.get("earlier"):
            about["notice"] = leftover(self.course, self.workspace, self.progress, run, before)
        return self._train(fields, listener, turn, budget=run.budget, **about)

    def _train(self, fields: dict[str, Any], listener: TrainingListener, turn: Turn, **about: Any) -> RunRecord:
        about |= {"parts": modules_of(self.course, fields["name"], fields["trainer"]), "folder": self.workspace.runs}
        return train(self.client, self.progress, fields, listener=listener, turn=turn, **about)

    def caveats(self, name: str, chosen: Choices) -> list[str]:
        """What to know of a training before it starts, a sentence each."""
        planned = plan(self.course.training(name), chosen, 0)
        return caveats(planned.recipe, planned.band is not None or chosen.target is not None)

    def pause_training(self, paused: bool) -> None:
        """Have the running training stand still, or go on; neither takes of its time."""
        self._turns.pause(_TRAINING, paused)

    def stop_training(self) -> None:
        """Ask the running training to stop; `train` then returns a run that was not confirmed."""
        self._turns.cancel(_TRAINING)

    def export_runs(self, runs: Sequence[RunRecord]) -> Path:
        """Write runs into the workspace in every form there is; returns the files' common path, without an ending."""
        from tutor.session.run_files import export  # seldom asked for

        return export(runs, self.workspace.folder / "exports")


def _seed(chosen: int | None) -> int:
    return secrets.randbelow(2**31) if chosen is None else chosen
