"""Save to verdict, warm, against a cold `pytest` of the same checks, side by side in one run.

    python benchmarks/grading.py [EXERCISE ...]

The cold run is what a learner without a warm grader would wait for: a fresh interpreter that imports torch and
pytest, imports the submission and runs the same checks in the same process, without any isolation.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grader.client import GraderClient
from grader.protocol import Source
from grader.sandbox.leaving_out import VARIABLE
from tutor import locations
from tutor.course import Course, Exercise
from tutor.session.material import reference, rubric

WARM_RUNS, COLD_RUNS = 30, 5
PAUSE = 0.25
"""Seconds between two saves: nobody saves faster, and the spare processes are forked meanwhile."""

COLD_TEST = """
import sys
sys.path[:0] = {path!r}
import pytest, grader.checkfile
from pathlib import Path
from grader.compare import Side, differences
from grader.modules import Modules, Submission
from grader.protocol import Source
from grader.describe import describe

def load(name, path):
    sources = [Source(module=name, path=str(path), content=Path(path).read_bytes())]
    sources += [Source(module=m, path=p, content=Path(p).read_bytes()) for m, p in {references!r}.items()]
    return Modules(sources).load(name)

SOURCE = Path({checks!r}).read_bytes()
CHECKS = grader.checkfile.checks_in(load("checks", {checks!r}), SOURCE)

@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_check(check):
    got = describe(check.run(Submission(load({slug!r}, {submission!r})), 0))
    want = describe(check.run(Submission(load({slug!r}, {solution!r})), 0))
    if check.facts is None:
        assert not differences(Side(*got), Side(*want), check.tolerance)
"""


def main(slugs: list[str]) -> None:
    """Print a row for each exercise."""
    course = Course.load(locations.course_folder())
    exercises = [course.exercise(slug) for slug in slugs] or list(course.exercises)
    client = GraderClient()
    began = time.perf_counter()
    environment = client.ready().environment
    print(f"torch {environment.torch}, sandbox {', '.join(environment.sandbox)}")
    print(f"cold start of the grader: {time.perf_counter() - began:.2f} s (once, in the background)")
    print(f"{'exercise':20} {'warm median':>12} {'warm p95':>10} {'cold pytest':>12} {'ratio':>7}")
    for exercise in exercises:
        warm = [warm_seconds(client, course, exercise, seed) for seed in range(WARM_RUNS)]
        cold = [cold_seconds(course, exercise) for _ in range(COLD_RUNS)]
        median, slow = statistics.median(warm), sorted(warm)[int(0.95 * len(warm))]
        row = f"{exercise.slug:20} {median:10.3f} s {slow:8.3f} s {statistics.median(cold):10.2f} s"
        print(f"{row} {statistics.median(cold) / median:6.1f}×", flush=True)
    print(memory(client))
    client.close()
    print(cost_of_layers(course, exercises[0]))


def memory(client: GraderClient) -> str:
    """What the processes of a grading hold for themselves, beyond the pages they share with the warm grader."""
    assert client.pid
    job = next(iter(children(client.pid)))
    worker = next(iter(children(job)))
    figures = ", ".join(
        f"{name} {private_mib(pid):.0f} MiB"
        for name, pid in [("warm", client.pid), ("judge", job), ("worker", worker)]
    )
    return f"memory of its own: {figures}"


def children(pid: int) -> list[int]:
    """The processes that `pid` started."""
    return [int(one) for path in Path(f"/proc/{pid}/task").glob("*/children") for one in path.read_text().split()]


def private_mib(pid: int) -> float:
    """Resident memory that no other process shares."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def cost_of_layers(course: Course, exercise: Exercise) -> str:
    """The warm median with every layer of the sandbox, and with none but a process of its own, taken in turn."""
    os.environ[VARIABLE] = "namespaces,limits,landlock,seccomp"
    bare = GraderClient()
    bare.ready()
    del os.environ[VARIABLE]
    full = GraderClient()
    full.ready()
    pairs = [[warm_seconds(c, course, exercise, seed) for c in (bare, full)] for seed in range(WARM_RUNS)]
    without, with_all = (statistics.median(column) for column in zip(*pairs, strict=True))
    for client in (bare, full):
        client.close()
    return f"{exercise.slug}: {1000 * with_all:.0f} ms with every layer, {1000 * without:.0f} ms with none"


def warm_seconds(client: GraderClient, course: Course, exercise: Exercise, seed: int) -> float:
    """From the file's bytes to the verdict, through the warm grader."""
    time.sleep(PAUSE)
    parts = tuple(reference(need) for need in course.needs(exercise.slug))
    content = exercise.solution_path.read_bytes()
    source = Source(module=exercise.slug, path=f"{exercise.slug}.py", content=content)
    began = time.perf_counter()
    verdict = client.grade(rubric(course, exercise), source, parts=parts, seed=seed).verdict()
    assert verdict.passed, verdict.message
    return time.perf_counter() - began


def cold_seconds(course: Course, exercise: Exercise) -> float:
    """The same checks in a fresh `python -m pytest`."""
    held = rubric(course, exercise)
    test = COLD_TEST.format(
        path=[str(Path(__file__).parents[1])],
        references=held.references,
        checks=held.checks,
        slug=exercise.slug,
        submission=held.solution,
        solution=held.solution,
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_cold.py").write_text(test)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", folder]
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        return time.perf_counter() - began


if __name__ == "__main__":
    main(sys.argv[1:])
