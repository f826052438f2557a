"""What can go wrong on a person's side, each with what to do about it.

TutorError                exit code 2: usage or input
├─ UnknownExercise        no exercise or training of that name
├─ UnknownRun             no training run of that number
├─ CourseError            malformed course folders, all of them in one report
├─ WorkspaceError         a workspace or file that cannot be read or written
│  └─ NoFile              there is no file of that name
├─ ProgressError          the progress database is damaged, newer or locked
├─ NotYet                 something that must be earned or asked for first
├─ DatasetError           a dataset that is not there, or damaged
└─ MachineError           a device that is not here, or too little memory or room
Superseded                a newer grading of the same file took this one's place
GraderFailed              exit code 3: the grader itself failed
└─ Unprotected            a layer of the sandbox that somebody insists on is not active; nothing was run
"""

from __future__ import annotations


class TutorError(Exception):
    """Base: the message is one sentence with what, where and what to do."""

    exit_code = 2


class UnknownExercise(TutorError):
    """No exercise or training has that name."""


class UnknownRun(TutorError):
    """No training run has that number."""


class CourseError(TutorError):
    """A course folder is malformed. `problems` holds a line for each finding, path first."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class WorkspaceError(TutorError):
    """A workspace, or a file in it, cannot be used."""


class NoFile(WorkspaceError):
    """There is no file where one was looked for."""


class ProgressError(TutorError):
    """The progress database cannot be used as it is."""


class NotYet(TutorError):
    """Something that a learner has to earn or to ask for explicitly."""


class DatasetError(TutorError):
    """A dataset is missing or damaged."""


class MachineError(TutorError):
    """This machine cannot do what was asked of it."""


class Superseded(Exception):
    """A newer grading of the same exercise began; the older one has nothing to say any more."""


class GraderFailed(Exception):
    """The grader itself failed; nothing is said about the submission."""

    exit_code = 3


class Unprotected(GraderFailed):
    """A layer of the sandbox that was required is not active here; nothing of the submission was run."""
