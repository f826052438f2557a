"""What the editor holds against what lies on disk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto


class Found(Enum):
    """What a look at the disk means for the editor."""

    NOTHING = auto()
    """The disk holds what it held when we last looked."""
    AGREED = auto()
    """The disk now holds what the editor holds."""
    THEIRS = auto()
    """Another program wrote, and the editor has nothing unsaved."""
    BOTH = auto()
    """Another program wrote, and the editor has unsaved edits too."""


@dataclass(frozen=True)
class Draft:
    """The text that was last known to lie on disk, and what the editor made of it when it was put in.

    The two differ where a file has unusual line ends, which are no edit of the learner's. `gone` says
    that the file was removed since.
    """

    on_disk: str = ""
    shown: str = ""
    gone: bool = False

    def unsaved(self, editing: str) -> bool:
        """Whether the editor holds something that the disk does not."""
        return self.gone or editing != self.shown

    def compare(self, disk: str, editing: str) -> Found:
        """What it means that the disk holds `disk` now."""
        if disk == self.on_disk:
            return Found.NOTHING
        if disk == editing:
            return Found.AGREED
        return Found.THEIRS if editing == self.shown else Found.BOTH

    def there(self, present: bool) -> Draft:
        """The same draft of a file that is there, or is there no more."""
        return replace(self, gone=not present)
