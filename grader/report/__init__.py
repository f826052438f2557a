"""Verdicts as texts for people and machines: pure functions, no torch."""

from grader.report.github import github
from grader.report.gradescope import gradescope
from grader.report.junit import junit
from grader.report.plain import headline, plain
from grader.report.words import WORDS, safe

__all__ = ["WORDS", "github", "gradescope", "headline", "junit", "plain", "safe"]
