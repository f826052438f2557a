"""The tutor: decides, remembers and shows. It never loads torch and never runs a learner's code."""

__version__ = "0.1.0"
