"""Which language the tutor speaks, and how a sentence is said in it."""

from tutor.language.chosen import catalog, preferred, speak, spoken
from tutor.language.known import available, named
from tutor.language.words import N_, _, ngettext

__all__ = ["N_", "_", "available", "catalog", "named", "ngettext", "preferred", "speak", "spoken"]
