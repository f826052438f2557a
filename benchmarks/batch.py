"""A cohort through `dltutor batch`, against one cold `pytest` process for each submission, in one run.

    python benchmarks/batch.py [EXERCISE] [STUDENTS]

Every other student hands in the solution, the rest one misconception after the other.
"""

from __future__ import annotations

import itertools
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grading import cold_seconds

from tutor import locations
from tutor.course import Course, Exercise

COLD_RUNS = 5


def main(slug: str = "corr2d", students: str = "60") -> None:
    """Print submissions per second of both."""
    course = Course.load(locations.course_folder())
    exercise = course.exercise(slug)
    with tempfile.TemporaryDirectory() as folder:
        hand_in(exercise, Path(folder), int(students))
        began = time.perf_counter()
        command = [sys.executable, "-m", "tutor", "batch", folder, "--out", f"{folder}/grades.csv"]
        subprocess.run(command, check=False, capture_output=True)
        seconds = time.perf_counter() - began
        rows = Path(folder, "grades.csv").read_text().count("\n") - 1
    assert rows == int(students), f"{rows} rows for {students} students"
    cold = statistics.median(cold_seconds(course, exercise) for _ in range(COLD_RUNS))
    ratio = int(students) / seconds * cold
    print(f"batch of {students} × {slug} on {os.cpu_count()} cores: {seconds:.1f} s with the grader's start,")
    print(f"{int(students) / seconds:.1f} submissions a second; one cold process each: {1 / cold:.2f}; {ratio:.1f}×")


def hand_in(exercise: Exercise, folder: Path, students: int) -> None:
    """A folder for each student."""
    wrong = itertools.cycle(exercise.misconceptions())
    for number in range(students):
        path = folder / f"student{number:03}" / f"{exercise.slug}.py"
        path.parent.mkdir()
        shutil.copy(next(wrong) if number % 2 else exercise.solution_path, path)


if __name__ == "__main__":
    main(*sys.argv[1:])
