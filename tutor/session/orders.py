"""The training as it was ordered, kept in its run's folder with every file that took part."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from grader.protocol import Train
from tutor.errors import TutorError
from tutor.language import _
from tutor.locations import dataset_folder
from tutor.workspace import write_atomically

ORDER = "run.json"


def keep_order(folder: Path, fields: dict[str, Any]) -> None:
    """Put the fields of a `Train` into a run's folder."""
    write_atomically(folder / ORDER, msgspec.json.encode(Train(job=0, **fields)))


def read_order(folder: Path) -> Train:
    """What was ordered. Raises `TutorError` where it is gone or damaged."""
    path = folder / ORDER
    try:
        return msgspec.json.decode(path.read_bytes(), type=Train)
    except (OSError, msgspec.DecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise TutorError(
            _("{path}: cannot be read ({reason}); what this run trained is not known.").format(
                path=path, reason=reason
            )
        ) from None


def fields_of(order: Train) -> dict[str, Any]:
    """The fields to train from the start with, on the data as they lie here; its folder is still to be named."""
    fields = msgspec.structs.asdict(order) | {"data": dataset_folder(order.dataset)}
    return {name: value for name, value in fields.items() if name not in ("job", "folder", "resume", "confirm")}
