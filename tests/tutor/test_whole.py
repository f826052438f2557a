"""The tutor with the real grader: the few things that only the two together can show."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from grader.client import GraderClient
from grader.lesson_examples import broken_examples
from grader.verdict import Outcome
from tests.tutor.conftest import TINY
from tutor.course import Course
from tutor.progress import Progress, State
from tutor.session import Session
from tutor.session.loose import grade_file
from tutor.session.material import rubric
from tutor.session.recipes import Choices
from tutor.session.replay import came_out
from tutor.session.verification import count_words, verify
from tutor.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
RIGHT = "def double(x):\n    return x + x\n"
SQUARE = "def double(x):\n    print('hello')\n    return x.pow(2)\n"


@pytest.fixture
def real(course: Course, workspace: Workspace, grader: GraderClient) -> Session:
    return Session(course, workspace, Progress(workspace.database), grader)


def test_a_learner_goes_from_nothing_by_a_mistake_to_a_pass(real: Session) -> None:
    assert real.grade("double").outcome is Outcome.NOT_STARTED
    real.save("double", SQUARE)
    wrong = real.grade("double")
    assert wrong.outcome is Outcome.FAILED
    assert wrong.diagnosis is not None
    assert wrong.diagnosis.id == "squares"
    real.save("double", RIGHT)
    assert real.grade("double").passed
    assert real.standing("double").state is State.PASSED


def test_one_exercise_may_import_another(real: Session) -> None:
    real.save("line", real.course.exercise("line").solution_path.read_text())
    assert real.grade("line").passed
    real.save("double", SQUARE)
    assert real.grade("line").outcome is Outcome.FAILED
    real.borrow("double", True)
    borrowed = real.grade("line")
    assert borrowed.passed
    assert borrowed.borrowed == ("double",)


def test_a_run_trained_again_comes_out_the_same(real: Session) -> None:
    for slug in ("double", "line"):
        real.save(slug, real.course.exercise(slug).solution_path.read_text() + "# mine\n")
    before = real.train("line", lambda _: None, Choices(trainer="fast"))
    real.save("line", "raise SystemExit")
    now = real.replay(before, lambda _: None)
    assert before.epochs
    assert came_out(before, now) == (True, f"The same as run 1 in {len(before.epochs)} epochs.")
    assert now.versions.keys() == {"dltutor", "python", "torch"}
    assert now.confirmed == before.confirmed


def test_an_empty_file_never_passes(real: Session) -> None:
    real.save("double", "")
    assert not real.grade("double").passed


def test_a_picture_comes_from_the_learners_functions(real: Session) -> None:
    real.save("mean", real.course.exercise("mean").solution_path.read_text())
    (panel,) = real.picture("mean")
    assert panel.title == "means of 0 … n"
    assert panel.rows[0][0] < panel.rows[0][-1]


def test_a_file_anywhere_is_graded(course: Course, grader: GraderClient, tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(RIGHT)
    assert grade_file(grader, course, course.exercise("double"), tmp_path / "mine.py", seed=1).passed


def test_the_tiny_course_verifies(course: Course, grader: GraderClient) -> None:
    for exercise in course.exercises:
        assert list(verify(grader, course, exercise, range(2))) == []


def found(root: Path, grader: GraderClient, slug: str = "double") -> str:
    course = Course.load(root)
    return "\n".join(verify(grader, course, course.exercise(slug), range(1)))


def test_verify_finds_what_an_author_gets_wrong(copied: Path, grader: GraderClient) -> None:
    folder = copied / "exercises/01_numbers/01_double"
    (folder / "starter.py").write_text((copied / "solutions/01_numbers/01_double.py").read_text())
    (folder / "misconceptions/right.py").write_text('"""Is right after all"""\n\n' + RIGHT)
    (folder / "misconceptions/zzz.py").write_text('"""Also squares"""\n\ndef double(x):\n    return x * x\n')
    (folder / "hints.md").write_text("## One\n\nhint\n")
    lesson = (folder / "lesson.md").read_text()
    (folder / "lesson.md").write_text(lesson[: lesson.index("A tensor holds")].replace("[2., 4.]", "[2., 5.]"))
    report = found(copied, grader)
    assert "starter.py: is passed with seed 0" in report
    assert "right.py: passes with seed 0" in report
    assert "zzz.py: behaves like squares" in report
    assert "hints.md: has 1 hints" in report
    assert "words; aim for 150 to 450" in report
    assert "Expected:" in report
    assert "tensor([2., 5.])" in report


def test_verify_finds_a_right_solution_that_is_rejected_at_some_seed(copied: Path, grader: GraderClient) -> None:
    folder = copied / "exercises/01_numbers/01_double"
    (folder / "alternatives").mkdir()
    (folder / "alternatives/twice.py").write_text(RIGHT.replace("2", "torch.tensor(2.0)"))
    unlucky = "import torch\n\ndef double(x):\n    return 2 * x if torch.rand(()) < 0.7 else x\n"
    (folder / "alternatives/unlucky.py").write_text(unlucky)
    course = Course.load(copied)
    report = "\n".join(verify(grader, course, course.exercise("double"), range(30)))
    assert "unlucky.py: fails check_" in report
    assert "twice.py" not in report


@pytest.mark.parametrize(
    ("code", "said"),
    [("1", "check_x passes though every function raises"), ("submission.gone", "check_x raises MissingName: gone")],
    ids=["looks at nothing", "raises by itself"],
)
def test_verify_finds_a_check_that_cannot_fail(copied: Path, grader: GraderClient, code: str, said: str) -> None:
    checks = copied / "exercises/01_numbers/01_double/checks.py"
    checks.write_text(checks.read_text() + f'\n\ndef check_x(submission):\n    """Breaks"""\n    return {code}\n')
    assert said in found(copied, grader)


def test_verify_finds_a_solution_that_fails(copied: Path, grader: GraderClient) -> None:
    about = copied / "exercises/01_numbers/02_mean/exercise.toml"
    about.write_text(about.read_text().replace('"mean"', '"sum"'))
    report = found(copied, grader, "mean")
    assert "02_mean.py: is forbidden with seed 0" in report


def test_words_are_those_of_prose() -> None:
    assert count_words("# Two words\n\n```python\nnot these\n```\n>>> nor(these)\n\n— three ×") == 3


def test_lesson_examples_are_run_with_earlier_solutions(course: Course, tmp_path: Path) -> None:
    line = course.exercise("line")
    lesson = (line.folder / "lesson.md").read_text()
    assert ">>> " in lesson
    assert broken_examples(line.folder / "lesson.md", rubric(course, line)) == ""
    (tmp_path / "lesson.md").write_text(lesson + "\n>>> line(torch.tensor([1.0]), 1.0)\ntensor([7.])\n")
    assert "Expected:" in broken_examples(tmp_path / "lesson.md", rubric(course, line))


def run_pytest(workspace: Workspace, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "", "HOME": str(workspace.root), "DLTUTOR_COURSE": str(TINY)}
    return subprocess.run(
        command, cwd=workspace.root, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_pytest_in_a_workspace_runs_the_courses_checks(workspace: Workspace, course: Course, tmp_path: Path) -> None:
    workspace.write(course.exercise("double"), SQUARE.encode())
    workspace.write(course.exercise("mean"), course.exercise("mean").solution_path.read_bytes())
    ran = run_pytest(workspace, f"--junitxml={tmp_path / 'j.xml'}", "-rA", "--tb=short")
    assert ran.returncode == 1
    assert "2 passed" in ran.stdout
    assert "4 failed" in ran.stdout
    assert "PASSED 01_numbers/mean.py::check_worked_example" in ran.stdout
    assert "Doubles the lesson's example" in ran.stdout
    assert "Likely cause: Squares instead of doubling" in ran.stdout
    assert "not started" in ran.stdout
    assert "Traceback" not in ran.stdout
    assert "pytest_plugin.py" not in ran.stdout
    suite = ElementTree.parse(tmp_path / "j.xml").getroot()[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("6", "4", "0")


def test_pytest_selects_checks_and_never_imports_the_file(workspace: Workspace, course: Course) -> None:
    marker = workspace.root / "imported"
    outside = f"import pathlib\npathlib.Path({str(marker)!r}).touch()\n"
    workspace.write(
        course.exercise("double"), (f"try:\n    exec({outside!r})\nexcept OSError: pass\n" + RIGHT).encode()
    )
    ran = run_pytest(workspace, "-k", "random and double", "01_numbers/double.py")
    assert "1 passed, 1 deselected" in ran.stdout
    assert not marker.exists()
    assert Progress(workspace.database).standing("double").attempts == 0


def test_a_full_pytest_run_counts_as_an_attempt(workspace: Workspace, course: Course) -> None:
    workspace.write(course.exercise("double"), RIGHT.encode())
    assert run_pytest(workspace, "01_numbers/double.py").returncode == 0
    assert Progress(workspace.database).standing("double").state is State.PASSED


def test_pytest_outside_a_workspace_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text("def test_own(): pass\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = -p tutor.pytest_plugin\n")
    assert "1 passed" in run_pytest(Workspace(root=tmp_path)).stdout
