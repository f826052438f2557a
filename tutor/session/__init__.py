"""What a learner can do: the one door for the screens and the command line."""

from tutor.session.grading import Listener
from tutor.session.session import Session

__all__ = ["Listener", "Session"]
