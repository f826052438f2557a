"""What goes to the grader: the graded file, the files it may import, and what it is held against.

Everything is read once, so that what is graded, trained and remembered are the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from msgspec import Struct

from grader.protocol import Rubric, Source
from tutor.course import Course, Exercise
from tutor.errors import CourseError
from tutor.workspace import Workspace, as_text, read_capped
from tutor.workspace.workspace import sources_in

OwnFile = Callable[[Exercise], Source | None]


class Material(Struct, frozen=True, kw_only=True):
    """A submission with the parts that it may import."""

    submission: Source
    parts: tuple[Source, ...] = ()

    def around(self, module: str) -> Material:
        """The same files with `module` as the submission; today's submission becomes a part."""
        files = (self.submission, *self.parts)
        return Material(
            submission=next(source for source in files if source.module == module),
            parts=tuple(source for source in files if source.module != module),
        )


def rubric(course: Course, exercise: Exercise) -> Rubric:
    """What submissions to `exercise` are held against."""
    return Rubric(
        exercise=exercise.slug,
        checks=str(exercise.folder / "checks.py"),
        starter=str(exercise.folder / "starter.py"),
        solution=str(exercise.solution_path),
        misconceptions=str(exercise.folder / "misconceptions"),
        references={need.slug: str(need.solution_path) for need in course.needs(exercise.slug)},
        forbid=exercise.forbid,
        limits=exercise.limits,
        points=exercise.points,
    )


def reference(exercise: Exercise) -> Source:
    """The course's solution, standing in for a learner's file."""
    try:
        content = exercise.solution_path.read_bytes()
    except OSError as error:
        line = f"{exercise.solution_path}: cannot be read ({error.strerror}); put it back"
        raise CourseError([line]) from None
    return Source(module=exercise.slug, path=f"reference/{exercise.slug}.py", content=content, own=False)


def from_workspace(
    course: Course,
    workspace: Workspace,
    exercise: Exercise,
    borrowed: Collection[str],
    needs: tuple[Exercise, ...] | None = None,
) -> Material:
    """The learner's file and parts. What is needed but borrowed or not begun comes from the course.

    `needs` are those of the course where they are not given.
    """
    submission = workspace.source(exercise)

    def own(need: Exercise) -> Source | None:
        unfit = need.slug in borrowed or workspace.untouched(need)
        return None if unfit else workspace.source(need)

    wanted = course.needs(exercise.slug) if needs is None else needs
    return _assemble(submission, wanted, own, workspace.sources(without={exercise.slug}))


def from_file(course: Course, exercise: Exercise, path: Path) -> Material:
    """A file anywhere, with the files beside it, and those of sibling chapter folders, as parts."""
    submission = Source(module=exercise.slug, path=as_text(path), content=read_capped(path))
    others = sources_in(path.parent, path.parent)
    chapters = {chapter.name for chapter in course.chapters}
    home = path.resolve().parent
    if home.name in chapters:  # any other folder's neighbours are somebody else's
        others = [*(s for name in chapters for s in sources_in(home.parent / name, home.parent)), *others]
    return from_sources(course, exercise, submission, [s for s in others if Path(s.path).name != path.name])


def from_sources(course: Course, exercise: Exercise, submission: Source, others: Iterable[Source]) -> Material:
    """A submission among `others`; what it needs and is not among them comes from the course."""
    found = {source.module: source for source in others if source.module != exercise.slug}

    def own(need: Exercise) -> Source | None:
        source = found.get(need.slug)
        return None if source is None or source.content == need.starter().encode() else source

    return _assemble(submission, course.needs(exercise.slug), own, tuple(found.values()))


def _assemble(submission: Source, needs: tuple[Exercise, ...], own: OwnFile, others: tuple[Source, ...]) -> Material:
    needed = {need.slug: own(need) or reference(need) for need in needs}
    rest = {source.module: source for source in others if source.module not in needed}
    return Material(submission=submission, parts=(*needed.values(), *rest.values()))
