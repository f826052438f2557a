"""A training or picture that could not be finished: whose fault it was, in words and as an error."""

from __future__ import annotations

from grader.protocol import Failed, Fault
from tutor.errors import DatasetError, GraderFailed, MachineError, NotYet, TutorError, WorkspaceError
from tutor.language import N_, _

_WORDS: dict[Fault, str] = {
    "code": N_("✗ your code failed"),
    "hopeless": N_("■ stopped early, since it does not learn"),
    "time": N_("■ stopped, since its time was up"),
    "data": N_("! the data cannot be used, nothing is said about your code"),
    "machine": N_("! this machine cannot go on, nothing is said about your code"),
    "checkpoint": N_("! there is nothing to go on from, nothing is said about your code"),
}
_ERRORS: dict[Fault, type[TutorError]] = {
    "data": DatasetError,
    "machine": MachineError,
    "checkpoint": WorkspaceError,
}


def whose(end: Failed) -> str:
    """How it ended and whose fault that was; what exactly is wrong says the message."""
    if end.ours:
        return _("! the grader failed, nothing is said about your code")
    return _(_WORDS[end.fault])


def is_the_codes(end: Failed) -> bool:
    """Whether it says something of the learner's code, be it only that it is too slow."""
    return not end.ours and end.fault not in _ERRORS


def as_error(end: Failed) -> TutorError | GraderFailed:
    """What to raise where nothing else is left to say."""
    return GraderFailed(end.message) if end.ours else _ERRORS.get(end.fault, NotYet)(end.message)
