"""The course as it lies on disk: chapters of exercises, found by folder."""

from tutor.course.course import Course
from tutor.course.exercise import Chapter, Exercise, Hint, Training
from tutor.course.reading import CheckHeading, check_headings, split_hints

__all__ = [
    "Chapter",
    "CheckHeading",
    "Course",
    "Exercise",
    "Hint",
    "Training",
    "check_headings",
    "split_hints",
]
