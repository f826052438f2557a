"""What a training can be run on."""

from __future__ import annotations

from textual.widgets import OptionList


class PlanList(OptionList):
    """A line for each dataset and budget."""
