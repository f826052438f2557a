"""The course checks itself: by `dltutor verify` as a whole, which `make check` runs; here a short exercise of each
chapter over other seeds, so that the tests alone notice when that check has lost its way.
"""

import pytest

from tutor import locations
from tutor.course import Course
from tutor.session.verification import verify

COURSE = Course.load(locations.course_folder())
SHORTEST = [min(chapter.exercises, key=lambda exercise: exercise.minutes).slug for chapter in COURSE.chapters]


@pytest.mark.parametrize("slug", SHORTEST)
def test_an_exercise_is_as_its_author_promises(grader, slug):
    assert list(verify(grader, COURSE, COURSE.exercise(slug), range(100, 102), thorough=False)) == []


def test_no_text_of_the_course_is_missing_or_malformed():
    Course.load(locations.course_folder(), thorough=True)
