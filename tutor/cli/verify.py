"""`dltutor verify`: an author's check of a course."""

from __future__ import annotations

import time
from pathlib import Path

import click

from tutor.cli.opening import grader, say

_SHOWN = 40


@click.command()
@click.argument("folder", metavar="[COURSE_DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object per exercise on stdout, one a line.")
@click.option("--seeds", type=click.IntRange(1, 1000), default=3, show_default=True, metavar="N")
@click.option("--exercise", "names", multiple=True, metavar="EXERCISE", help="Only this one; may be repeated.")
def command(folder: Path | None, as_json: bool, seeds: int, names: tuple[str, ...]) -> int:
    """Check the course in COURSE_DIR, a folder with exercises/ and solutions/.

    Solutions pass, starters are not started, every misconception is rejected and named, texts are there
    and their examples hold: over N seeds.
    """
    from concurrent.futures import ThreadPoolExecutor

    from grader.cpus import cpus
    from tutor.course import Course, Exercise
    from tutor.locations import course_folder
    from tutor.session.verification import verify

    course = Course.load(course_folder(folder), thorough=not names)
    exercises = [course.exercise(name) for name in dict.fromkeys(names)] or course.exercises
    failed = 0
    with ThreadPoolExecutor(max_workers=cpus()) as pool, grader() as client:  # in this order Ctrl-C ends both

        def look(exercise: Exercise) -> tuple[list[str], float]:
            began = time.monotonic()
            return list(dict.fromkeys(verify(client, course, exercise, range(seeds)))), time.monotonic() - began

        for exercise, (findings, seconds) in zip(exercises, pool.map(look, exercises), strict=True):
            failed += bool(findings)
            _tell(exercise.slug, findings, seconds, as_json)
    if not as_json:
        good = len(exercises) - failed
        say(f"\n{good} of {len(exercises)} exercises are as they should be, over {seeds} seeds.")
    return 1 if failed else 0


def _tell(slug: str, findings: list[str], seconds: float, as_json: bool) -> None:
    if as_json:
        import msgspec

        record = {"schema": 1, "exercise": slug, "ok": not findings, "findings": findings, "seconds": seconds}
        click.echo(msgspec.json.encode(record))
        return
    say(f"{'✗' if findings else '✓'} {slug} ({seconds:.1f} s)")
    for finding in findings[:_SHOWN]:
        say(f"    {finding}")
