"""Finding the misconception that a wrong submission behaves like."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

from grader.checkfile import Check
from grader.compare import Side, differences
from grader.protocol import Rubric
from grader.reference import Reference
from grader.tree import Raised
from grader.verdict import Diagnosis

Observed = Mapping[str, Side]


def diagnose(
    rubric: Rubric, right: Reference, checks: tuple[Check, ...], seed: int, observed: Observed, failing: list[str]
) -> Diagnosis | None:
    """The misconception with the submission's behaviour, or None.

    It matches when it returns what the submission returned on every check that was attempted. Where a
    submission has a second mistake elsewhere, it still matches when all the checks that the misconception fails are
    failed in its very way, one of them at least by a returned value rather than an exception.
    """
    by_id = {check.id: check for check in checks}
    failed = [by_id[name] for name in failing]
    others = [by_id[name] for name in observed if name not in failing]
    partial: Diagnosis | None = None
    for path in sorted(Path(rubric.misconceptions).glob("*.py")):
        likeness = _likeness(Reference(path, rubric), right, failed, others, seed, observed)
        if likeness == "full":
            return explanation(path)
        if likeness == "part" and partial is None:
            partial = explanation(path)
    return partial


def _likeness(
    wrong: Reference, right: Reference, failed: list[Check], others: list[Check], seed: int, observed: Observed
) -> str:
    """`full`, `part` or nothing, found in as few runs of the misconception as can be: a learner waits for it."""
    full, values, failures = True, False, False
    for check in [*failed, *others]:
        if check not in failed and not failures:
            return ""  # it passes all that the submission fails
        its = wrong.expect(check, seed).side
        mistaken = not alike(its, right.expect(check, seed).side, check)
        if not alike(observed[check.id], its, check):
            if mistaken:
                return ""
            full = False
        failures |= mistaken
        values |= mistaken and not isinstance(its.node, Raised)
    return "full" if full else "part" if values else ""


def alike(one: Side, other: Side, check: Check) -> bool:
    """Whether two results of a check are the same behaviour; any two exceptions are."""
    if isinstance(one.node, Raised) and isinstance(other.node, Raised):
        return True
    return not differences(one, other, check.tolerance)


def explanation(path: Path) -> Diagnosis:
    """A misconception's docstring: its first line is the title, the rest the text.

    The id is the file's stem up to `__`: `flipped_kernel__einsum.py` is another way to make the same mistake.
    """
    name = path.stem.partition("__")[0]
    first = path.with_name(f"{name}.py")
    document = ast.get_docstring(ast.parse((first if first.exists() else path).read_text("utf-8"))) or name
    title, _, text = document.partition("\n")
    return Diagnosis(id=name, title=title.strip().rstrip("."), text=text.strip())
