"""Verdicts as texts for people and machines: pure functions, no torch."""

from grader.report.github import github
from grader.report.gradescope import TrainingRun, add_runs, gradescope
from grader.report.junit import junit
from grader.report.plain import headline, plain, printed_lines
from grader.report.words import WORDS, one_line, safe

__all__ = [
    "WORDS",
    "TrainingRun",
    "add_runs",
    "github",
    "gradescope",
    "headline",
    "junit",
    "one_line",
    "plain",
    "printed_lines",
    "safe",
]
