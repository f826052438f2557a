"""The course checks itself: what `dltutor verify` finds, over other seeds than those that `make verify` takes."""

import pytest

from grader.client import GraderClient
from tutor import locations
from tutor.course import Course
from tutor.session.verification import verify

COURSE = Course.load(locations.course_folder())


@pytest.fixture(scope="module")
def client():
    client = GraderClient()
    yield client
    client.close()


@pytest.mark.parametrize("slug", [exercise.slug for exercise in COURSE.exercises])
def test_an_exercise_is_as_its_author_promises(client, slug):
    assert list(verify(client, COURSE, COURSE.exercise(slug), range(100, 102), thorough=False)) == []
