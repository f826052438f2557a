from collections.abc import Callable

import msgspec
import pytest

from grader.client import GraderClient
from grader.protocol import Rubric, Source
from grader.verdict import Verdict
from tutor import locations
from tutor.course import Course
from tutor.session.material import rubric

Grade = Callable[..., Verdict]


@pytest.fixture(scope="session")
def course() -> Course:
    return Course.load(locations.course_folder())


@pytest.fixture(scope="session")
def client(grader: GraderClient) -> GraderClient:
    """The grader that is warm already."""
    return grader


@pytest.fixture(scope="session")
def corr2d(course: Course) -> Rubric:
    """The corr2d exercise with a short time limit, so that endless loops end soon."""
    found = rubric(course, course.exercise("corr2d"))
    return msgspec.structs.replace(found, limits=msgspec.structs.replace(found.limits, seconds=4.0))


@pytest.fixture(scope="session")
def grade(client: GraderClient, corr2d: Rubric) -> Grade:
    """Grade a text as corr2d (or as `rubric`)."""

    def grade_text(text: str | bytes, *, rubric: Rubric = corr2d, parts=(), seed: int = 0, only=()) -> Verdict:
        content = text if isinstance(text, bytes) else text.encode()
        source = Source(module=rubric.exercise, path=f"{rubric.exercise}.py", content=content)
        return client.grade(rubric, source, parts=parts, seed=seed, only=only).verdict()

    return grade_text
