"""Layers that whoever runs the grader chose to go without."""

from __future__ import annotations

import os

VARIABLE = "DLTUTOR_SANDBOX_WITHOUT"


def left_out() -> frozenset[str]:
    """The layers named in `$DLTUTOR_SANDBOX_WITHOUT`, separated by commas."""
    return frozenset(name.strip() for name in os.environ.get(VARIABLE, "").split(",") if name.strip())
