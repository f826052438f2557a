"""An author's look at an exercise over many seeds: what is right is accepted, what is wrong is named as itself.

Everything here is the course's own, so it runs in the trusted process, once per file and seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.checkfile import Check
from grader.compare import differences
from grader.diagnose import Suspects, alike
from grader.lesson_examples import broken_examples
from grader.protocol import Finding, Sweep
from grader.reference import Reference, checks_from
from grader.worker import content_source


def sweep(request: Sweep) -> tuple[Finding, ...]:
    """What is wrong, the first seed that shows it for each file."""
    rubric, seeds = request.rubric, range(request.first, request.first + request.count)
    checks = checks_from(content_source(rubric.checks, Path(rubric.checks).read_bytes()))
    right = Reference(Path(rubric.solution), rubric)
    suspects = Suspects(rubric, right)
    others = {path: Reference(Path(path), rubric) for path in request.alternatives}
    found: dict[str, Finding] = {}
    if request.lesson and (said := broken_examples(Path(request.lesson), rubric)):
        found[request.lesson] = Finding(path=request.lesson, kind="example", seed=0, other=said)
    for finding in _named(request, checks, right, suspects):
        found[finding.path] = finding
    for seed in seeds:
        for finding in (*_rejected(checks, right, others, seed), *_misjudged(checks, right, suspects, seed)):
            found.setdefault(finding.path, finding)
        suspects.forget()
        for other in others.values():
            other.forget()
    return tuple(found.values())


def _named(request: Sweep, checks: tuple[Check, ...], right: Reference, suspects: Suspects) -> Iterator[Finding]:
    """What each wrong submission is taken for."""
    seed = request.first
    for path in request.wrong:
        submission = Reference(Path(path), request.rubric)
        observed = {check.id: submission.expect(check, seed).side for check in checks}
        failing = [c.id for c in checks if differences(observed[c.id], right.expect(c, seed).side, c.tolerance)]
        if not failing:
            yield Finding(path=path, kind="accepted", seed=seed)
            continue
        diagnosis = suspects.diagnose(checks, seed, observed, failing)
        yield Finding(path=path, kind="named", seed=seed, other=diagnosis.id if diagnosis else "")


def _rejected(
    checks: tuple[Check, ...], right: Reference, others: dict[str, Reference], seed: int
) -> Iterator[Finding]:
    for path, other in others.items():
        for check in checks:
            if not alike(other.expect(check, seed).side, right.expect(check, seed).side, check):
                yield Finding(path=path, kind="rejected", seed=seed, other=check.id)
                break


def _misjudged(checks: tuple[Check, ...], right: Reference, suspects: Suspects, seed: int) -> Iterator[Finding]:
    for path in suspects.paths:
        observed = {check.id: suspects.reference(path).expect(check, seed).side for check in checks}
        failing = [check.id for check in checks if suspects.mistaken(path, check, seed)]
        name = path.stem.partition("__")[0]
        if not failing:
            yield Finding(path=str(path), kind="accepted", seed=seed)
            continue
        diagnosis = suspects.diagnose(checks, seed, observed, failing)
        if diagnosis and diagnosis.id != name:
            yield Finding(path=str(path), kind="misnamed", seed=seed, other=diagnosis.id)
