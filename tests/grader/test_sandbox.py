"""What the worker cannot do, tried from inside a submission."""

import sys

import pytest

from grader.sandbox.landlock import readable_paths, version
from tutor import locations

linux = pytest.mark.skipif(sys.platform != "linux", reason="the layers are Linux's")
landlock = pytest.mark.skipif(not version(), reason="this kernel has no Landlock")

PROBE = """
def probe(name, action):
    try:
        action()
        print(name, "open")
    except BaseException as error:
        print(name, "closed", type(error).__name__)
"""


def tried(grade, action: str, setup: str = "") -> str:
    return grade(f"{setup}\n{PROBE}\nprobe('it', lambda: {action})\n").printed


@landlock
@pytest.mark.parametrize("folder", ["solutions", "exercises", "tests"])
def test_the_course_cannot_be_read(grade, folder):
    path = locations.course_folder() / folder
    assert "closed" in tried(grade, f"os.listdir({str(path)!r})", "import os")


@landlock
def test_a_solution_cannot_be_opened(grade, course):
    path = course.exercise("corr2d").solution_path
    assert "closed PermissionError" in tried(grade, f"open({str(path)!r}).read()")


@landlock
def test_nothing_is_written_outside_the_scratch_folder(grade, tmp_path):
    assert "closed" in tried(grade, f"open({str(tmp_path / 'x')!r}, 'w')")
    assert "open" in tried(grade, "open('x', 'w').write('y')")


@linux
@pytest.mark.parametrize(
    "action",
    [
        "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
        "socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)",
        "socket.create_connection(('127.0.0.1', 9))",
    ],
)
def test_there_is_no_network(grade, action):
    assert "closed PermissionError" in tried(grade, action, "import socket")


@landlock
def test_the_judge_can_be_neither_killed_nor_read(grade):
    assert "closed" in tried(grade, "os.kill(os.getppid(), 9)", "import os")
    assert "closed" in tried(grade, "open(f'/proc/{os.getppid()}/mem', 'rb').read(1)", "import os")


def test_the_reference_is_not_in_the_workers_memory(grade, course):
    marker = "A kernel of height h fits at H − h + 1 heights"
    assert marker in course.exercise("corr2d").solution_path.read_text()
    verdict = grade(
        "import gc\n"
        "found = [o for o in gc.get_objects() if isinstance(o, dict) and 'X_HW' in o]\n"
        "import sys\n"
        "found += [m for m in sys.modules if 'solution' in m or 'reference' in m]\n"
        "print(found)\n"
    )
    assert "X_HW" not in verdict.printed


@linux
def test_the_verdict_names_the_active_layers(grade):
    layers = grade("x = 1").environment.sandbox
    assert {"process", "limits", "seccomp"} <= set(layers)


def test_what_may_be_read_is_nothing_of_ours_but_the_grader():
    folder = locations.course_folder()
    ours = [path for path in readable_paths() if path.startswith(str(folder)) and ".venv" not in path]
    assert [path.rpartition("/")[2] for path in ours] == ["grader"]
