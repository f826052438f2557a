"""What a training needs besides code, looked at before any code is graded: its device and its data."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from grader import gpus
from grader.training.own_data import NoImages, TextTooShort, check_folder, check_text, read_text
from tutor.datasets import DATASETS
from tutor.errors import DatasetError, MachineError, NotYet
from tutor.language import _
from tutor.locations import dataset_folder
from tutor.session.grading import Turn
from tutor.session.training import TrainingListener

EMBEDDED = ("digits", "topics")
_LOOKED_AT = 1 << 21
"""Characters of a text that are read to see whether it has enough of them."""


def prepare(fields: dict[str, Any], listener: TrainingListener, turn: Turn) -> None:
    """See that the device and the data of a `Train` with those `fields` are here; what can be downloaded is.

    Raises `MachineError`, `DatasetError`, or `NotYet` where it was stopped.
    """
    look_for(fields["device"])
    dataset = fields["dataset"]
    if dataset in DATASETS:
        bring(dataset, listener, turn)
    elif dataset == "timemachine":
        _look_at(Path(fields["data"]) / "text" / "timemachine.txt")
    elif dataset not in EMBEDDED:
        _look_at(Path(dataset))


def look_for(device: str) -> None:
    """Raise `MachineError` where a device is certainly not here."""
    if (device == "mps" and sys.platform != "darwin") or (device == "cuda" and not _may_have_cuda()):
        raise MachineError(
            _(
                "There is no {device} device on this machine; name no device, or train on the cpu. "
                "`dltutor doctor` shows what there is."
            ).format(device=device)
        )


def _may_have_cuda() -> bool:
    if sys.platform != "linux":
        return sys.platform != "darwin"
    if not gpus.files():
        gpus.wake()
    return bool(gpus.files())


def _look_at(path: Path) -> None:
    """Raises `DatasetError` unless it is a folder of images by class, or a text that is long enough."""
    try:
        if path.is_dir():
            check_folder(path)
        else:
            check_text(read_text(path, _LOOKED_AT))
    except (NoImages, TextTooShort) as error:
        raise DatasetError(_("{path} cannot be trained on: {reason}.").format(path=path, reason=error)) from None
    except OSError as error:
        raise DatasetError(
            _("{path}: cannot be read ({reason}); name a folder of images, or a text.").format(
                path=path, reason=error.strerror
            )
        ) from None


def bring(dataset: str, listener: TrainingListener, turn: Turn) -> None:
    """Have the files of a dataset here and whole, telling how large what is missing is before it comes.

    Raises `DatasetError` where that is not to be had, `NotYet` where it was stopped.
    """
    from tutor.datasets.download import Interrupted, fetch

    try:
        fetch(dataset, Path(dataset_folder(dataset)), listener, lambda: not turn.cancelled)
    except Interrupted:
        raise NotYet(_("The download was stopped; the next one goes on from there.")) from None
