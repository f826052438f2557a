"""What a trained network gets right and wrong, kept in its run's folder and put into words."""

from __future__ import annotations

from pathlib import Path

import msgspec

from grader.protocol import Review
from tutor.language import _
from tutor.workspace import write_atomically

FILE = "review.json"
CONFUSIONS = 3


def keep(folder: Path, review: Review) -> None:
    """Write it beside the run's weights."""
    write_atomically(folder / FILE, msgspec.json.encode(review))


def read(folder: Path) -> Review:
    """The review of a run; an empty one where there is none that can be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Review)
    except (OSError, msgspec.DecodeError):
        return Review()


def lines(review: Review) -> list[str]:
    """The weakest classes and the commonest confusions; or the text that was written."""
    if review.sample:
        return [_("It writes:"), f"  {review.sample}"]
    if not review.confusion:
        return []
    shares = sorted(
        (share, review.classes[i]) for i, share in enumerate(class_shares(review)) if sum(review.confusion[i])
    )
    weakest = ", ".join(f"{name} {share:.1%}" for share, name in shares[:CONFUSIONS])
    found = [_("right by class, the weakest first: {classes}").format(classes=weakest)]
    if taken := confusions(review):
        each = _("{label} taken for {guess} {count}×")
        said = (each.format(label=label, guess=guess, count=count) for count, label, guess in taken[:CONFUSIONS])
        found.append(_("most often: {confusions}").format(confusions=", ".join(said)))
    return found


def class_shares(review: Review) -> list[float]:
    """The share of each class's test examples that were right."""
    return [row[i] / max(1, sum(row)) for i, row in enumerate(review.confusion)]


def confusions(review: Review) -> list[tuple[int, str, str]]:
    """How often, which class, taken for which; the commonest first."""
    names = [*review.classes, *map(str, range(len(review.classes), 1000))]
    found = [
        (count, names[i], names[j])
        for i, row in enumerate(review.confusion)
        for j, count in enumerate(row)
        if i != j and count
    ]
    return sorted(found, key=lambda one: -one[0])
