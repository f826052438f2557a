"""Why a training cannot go on, in words for the learner."""

from __future__ import annotations

from grader.conversation import Ended
from grader.feedback import is_memory_error
from grader.protocol import Fault, Recipe
from grader.text import clean
from grader.training.stops import CannotTrain, MachineCannot
from grader.tree import Raised
from grader.verdict import Outcome

_AMONG_RANKS = ("gloo", "NCCL", "nccl")
_GPU_MEMORY = ("CUDA error: out of memory", "STATUS_ALLOC_FAILED", "NVML_SUCCESS")
"""What torch says of a full GPU besides its OutOfMemoryError; the last where it cannot ask how full it is."""


class Refused(Exception):
    """The training cannot go on; the message is for the learner, who is at fault only for `code`."""

    def __init__(self, message: str, line: int | None = None, fault: Fault = "code") -> None:
        self.line = line
        self.fault = fault
        super().__init__(message)


def ended(end: Ended, recipe: Recipe, epochs_kept: int) -> Refused:
    """The worker is no more; so many epochs are in its last checkpoint."""
    if end.ending.outcome is not Outcome.TIMED_OUT:
        memory = end.ending.outcome is Outcome.OUT_OF_MEMORY
        return Refused(f"The training ended by itself. {end.ending.reason}", fault="machine" if memory else "code")
    allowed = f"{recipe.seconds / 60:.0f} minutes" if recipe.seconds >= 120 else f"{recipe.seconds:g} seconds"
    if epochs_kept:
        advice = (
            f"The checkpoint after epoch {epochs_kept} of {recipe.epochs} stands: resume, and as much time is given."
        )
    else:
        advice = "Not one epoch was kept: look for a loop without an end, or train what is smaller."
    said = f"The training took longer than the {allowed} that its recipe allows and was stopped. {advice}"
    return Refused(said, fault="time")


def forgot(score: float, again: float) -> Refused:
    """The kept weights reach `again`, where the training ended with `score`."""
    return Refused(
        f"In a network built anew the weights that were kept score {again:.4f}; at the end of the training it was "
        f"{score:.4f}. What a network learns has to be in its state_dict(): what a layer keeps in a plain attribute "
        "is lost, and so is a forward that the loop replaces."
    )


def raised(error: Raised, batch: int, devices: int, epochs_kept: int) -> Refused:
    """Something in the worker raised; `batch` is the recipe's batch size."""
    stands = "The last checkpoint stands: resume" if epochs_kept else "Nothing was kept yet: train again"
    where = f" It happened in {error.path}, line {error.line}: {error.trace[-1][1]}" if error.trace else ""
    if CannotTrain.__name__ in error.types:
        fault: Fault = "machine" if MachineCannot.__name__ in error.types else "code"
        return Refused(clean(error.message + where), error.line, fault)
    if "OutOfMemoryError" in error.types or is_memory_error(error) or _says(error, _GPU_MEMORY):
        advice = f"Try a batch of {max(1, batch // 2)}" if batch > 1 else "Train on another device"
        said = f"The device's memory does not suffice for batches of {batch}. {advice}."
        return Refused(clean(said), error.line, "machine")
    if devices > 1 and ("DistError" in error.types or _says(error, _AMONG_RANKS)):
        return Refused(
            "One of the processes that train this network together was lost, most likely for lack of memory. "
            f"{stands}, or train on fewer devices.",
            fault="machine",
        )
    if "CUDA error" in error.message or "AcceleratorError" in error.types:
        message = error.message.partition("\n")[0]
        said = f"The GPU failed: {message}. {stands}, or train on the device cpu."
        return Refused(clean(said), fault="machine")
    return Refused(clean(f"Your code raised {error.type}: {error.message}.{where}"), error.line)


def _says(error: Raised, words: tuple[str, ...]) -> bool:
    return any(word in error.message for word in words)
