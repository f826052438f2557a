"""A run trained once more, and whether it comes out the same."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.language import _, ngettext
from tutor.progress import RunRecord

NEAR = 0.01
"""Share by which the same training may end elsewhere on a GPU, whose sums come in another order each time."""


def came_out(before: RunRecord, now: RunRecord) -> tuple[bool, str]:
    """Whether `now` has the losses and scores of all epochs of `before`, which it repeats; and that in words.

    On a GPU it is enough to end nearly where it ended then.
    """
    if not before.epochs:
        return False, _("Run {number} has no epoch to compare with.").format(number=before.id)
    for then, again in zip(before.epochs, now.epochs, strict=False):
        if (then.loss, then.score) != (again.loss, again.score):
            if _near(before, now):
                return True, _as_good(before, now)
            said = _(
                "Other than run {number} from epoch {epoch} on: loss {loss:.4f} and test {score:.4f} then, "
                "{new_loss:.4f} and {new_score:.4f} now."
            ).format(
                number=before.id,
                epoch=then.epoch,
                loss=then.loss,
                score=then.score,
                new_loss=again.loss,
                new_score=again.score,
            )
            return False, " ".join([said, *_changed(before, now)])
    count, whole = len(now.epochs), len(before.epochs)
    if count < whole:
        said = _("It ended after {count} of the {whole} epochs of run {number}, the same so far; train it again.")
        return False, said.format(count=count, whole=whole, number=before.id)
    said = ngettext(
        "The same as run {number} in {count} epoch.", "The same as run {number} in {count} epochs.", whole
    )
    return True, said.format(number=before.id, count=whole)


def _near(before: RunRecord, now: RunRecord) -> bool:
    if not (before.device == now.device and now.device.startswith("cuda") and len(before.epochs) == len(now.epochs)):
        return False
    then, again = before.epochs[-1].score, now.epochs[-1].score
    return abs(then - again) <= NEAR * max(1.0, then)


def _as_good(before: RunRecord, now: RunRecord) -> str:
    said = _("As good as run {number}: test {score:.4f} then, {new_score:.4f} now; a GPU rounds otherwise each time.")
    return said.format(number=before.id, score=before.epochs[-1].score, new_score=now.epochs[-1].score)


def _changed(before: RunRecord, now: RunRecord) -> Iterator[str]:
    """What ran otherwise, a sentence each."""
    then, again = ({**run.versions, "device": run.device} for run in (before, now))
    for name in sorted(then.keys() & again.keys()):
        if then[name] != again[name]:
            yield _("{name} was {then} and is {now}.").format(name=_(name), then=then[name], now=again[name])
