"""Completing what a learner writes: jedi in a process of its own."""

from tutor.session.completion.completer import Completer
from tutor.session.completion.offered import Offer, Offered, Wish

__all__ = ["Completer", "Offer", "Offered", "Wish"]
