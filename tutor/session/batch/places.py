"""Where in a submission the file for an exercise lies, and what goes to the grader with it."""

from __future__ import annotations

from pathlib import PurePosixPath

from grader.protocol import Source
from grader.report import one_line
from tutor.course import Course, Exercise
from tutor.session.batch.archives import UnreadableError
from tutor.session.batch.submissions import Files
from tutor.session.material import Material, from_sources


def place(files: Files, exercise: Exercise) -> PurePosixPath | None:
    """The exercise's file: in its chapter's folder, else the one least deep.

    Raises `UnreadableError` when several have the same right to be it.
    """
    found = sorted(path for path in files if path.name == f"{exercise.slug}.py")
    if not found:
        return None
    ranks = [_rank(path, exercise.chapter) for path in found]
    first, *others = (path for path, rank in zip(found, ranks, strict=True) if rank == min(ranks))
    if others:
        raise UnreadableError(f"{first.name} lies in {first.parent} and in {others[0].parent}; hand in one of them")
    return first


def material(files: Files, course: Course, exercise: Exercise, own: PurePosixPath) -> Material:
    """The file at `own` as the submission, among the student's other files."""
    chapters = {known.slug: known.chapter for known in course.exercises}
    names = [path for path in files if path.stem.isidentifier() and path != own]
    names.sort(key=lambda path: (*_rank(path, chapters.get(path.stem, "")), str(path)), reverse=True)
    return from_sources(course, exercise, _source(files, own), (_source(files, path) for path in names))


def _rank(path: PurePosixPath, chapter: str) -> tuple[bool, int]:
    """The less, the more likely it is that this file is meant; of two of one name the last one given counts."""
    return path.parent.name != chapter, len(path.parts)


def _source(files: Files, path: PurePosixPath) -> Source:
    return Source(module=path.stem, path=one_line(str(path)), content=files[path])
