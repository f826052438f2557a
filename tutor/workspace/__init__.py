"""The folder that a learner works in."""

from tutor.workspace.drafts import Drafts, Unsaved
from tutor.workspace.files import MAX_BYTES, as_text, read_capped, write_atomically, write_new
from tutor.workspace.workspace import Workspace

__all__ = ["MAX_BYTES", "Drafts", "Unsaved", "Workspace", "as_text", "read_capped", "write_atomically", "write_new"]
