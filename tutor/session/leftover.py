"""What a learner changed since a run was ordered, which goes on without it."""

from __future__ import annotations

from grader.protocol import Train
from tutor.course import Course
from tutor.errors import TutorError
from tutor.language import _
from tutor.progress import Progress, RunRecord
from tutor.session.material import from_workspace
from tutor.session.training import parts_of
from tutor.workspace import Workspace


def leftover(course: Course, workspace: Workspace, progress: Progress, run: RunRecord, order: Train) -> str:
    """Which of today's files are not in the run that goes on, and how to train them; empty where all are."""
    network = course.training(order.name)
    parts = parts_of(course, network, order.trainer)
    try:
        now = from_workspace(course, workspace, network, progress.borrowed(), needs=parts)
    except TutorError:  # a file that is gone changes nothing of what goes on
        return ""
    then = {source.module: source for source in (order.submission, *order.parts)}
    takes_part = {network.slug, *(part.slug for part in parts)}
    files = [source for source in (now.submission, *now.parts) if source.module in takes_part]
    if not (changed := ", ".join(source.module for source in files if source != then.get(source.module))):
        return ""
    return _(
        "Goes on with the files as they were on {date}; your changes to {files} are not in it. "
        "Start a new training to train them."
    ).format(date=run.started[:16].replace("T", " "), files=changed)
