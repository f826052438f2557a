"""What a grading depends on, as one short text: while it stays the same, so does the verdict."""

from __future__ import annotations

import hashlib
import json

from tutor import __version__
from tutor.course import Course, Exercise
from tutor.session.material import Material


def key(student: str, material: Material, version: str, *, seed: int, time_limit: float | None) -> str:
    """The hash of the student's name, the exercise's, all files, the course's version, the seed and the limit."""
    files = [material.submission, *sorted(material.parts, key=lambda part: part.module)]
    graded = [(file.module, file.own, hashlib.sha256(file.content).hexdigest()) for file in files]
    text = json.dumps([student, material.submission.module, graded, version, seed, time_limit])
    return hashlib.sha256(text.encode()).hexdigest()


def course_version(course: Course, exercise: Exercise) -> str:
    """The hash of what a submission to `exercise` is held against, and of this program's version."""
    files = (path for path in exercise.folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    solutions = (known.solution_path for known in (exercise, *course.needs(exercise.slug)))
    total = hashlib.sha256(__version__.encode())
    for path in (*sorted(files), *solutions):
        total.update(f"\n{path.name} ".encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()
