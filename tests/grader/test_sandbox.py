"""What the worker cannot do, tried from inside a submission."""

import os
import sys
import time
from pathlib import Path

import pytest

from grader.client import GraderClient
from grader.protocol import Source
from grader.sandbox.landlock import readable_paths, version
from grader.verdict import Outcome
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


def descendants(pid: int) -> set[int]:
    children = {int(one) for path in Path(f"/proc/{pid}/task").glob("*/children") for one in path.read_text().split()}
    return children.union(*(descendants(child) for child in children))


def seconds_used(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_until(condition) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.02)


def program(action: str, setup: str = "") -> str:
    return f"{setup}\n{PROBE}\nprobe('it', lambda: {action})\n"


def tried(grade, action: str, setup: str = "") -> str:
    return grade(program(action, setup)).printed


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


@landlock
@pytest.mark.parametrize(
    ("layer", "action"),
    [
        ("namespaces", "1 / os.getppid()"),
        ("limits", "[open('/dev/null') for _ in range(300)]"),
        ("landlock", "open(SOLUTION).read()"),
        ("seccomp", "os.waitpid(os.fork() or os._exit(0), 0)"),
    ],
)
def test_each_layer_closes_what_is_open_without_it(monkeypatch, course, corr2d, grade, layer, action):
    if layer not in grade("x = 1").environment.sandbox:
        pytest.skip(f"this machine has no {layer}")
    setup = f"import os\nSOLUTION = {str(course.exercise('corr2d').solution_path)!r}"
    assert "closed" in tried(grade, action, setup)
    monkeypatch.setenv("DLTUTOR_SANDBOX_WITHOUT", layer)
    client = GraderClient()
    try:
        source = Source(module="corr2d", path="corr2d.py", content=program(action, setup).encode())
        verdict = client.grade(corr2d, source).verdict()
    finally:
        client.close()
    assert layer not in verdict.environment.sandbox
    assert "it open" in verdict.printed


@linux
def test_no_device_can_be_made(grade):
    setup = "import os, stat"
    assert "closed" in tried(grade, "os.mknod('z', 0o600 | stat.S_IFCHR, os.makedev(1, 5))", setup)


@linux
def test_a_worker_dies_with_its_judge_whatever_it_asks_the_kernel(client, corr2d):
    stubborn = "import ctypes\nctypes.CDLL(None).prctl(1, 0, 0, 0, 0)\nwhile True: pass\n"
    job = client.grade(corr2d, Source(module="corr2d", path="corr2d.py", content=stubborn.encode()))
    wait_until(lambda: any(seconds_used(pid) > 0.5 for pid in descendants(client.pid)))
    at_work = descendants(client.pid)
    job.cancel()
    wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in at_work))


def test_no_secret_of_the_environment_reaches_a_worker(monkeypatch, corr2d):
    monkeypatch.setenv("CI_TOKEN", "hush")
    monkeypatch.setenv("https_proxy", "http://me:hush@proxy")
    client = GraderClient()
    try:
        text = b"import os\nprint(os.environ, open('/proc/self/environ').read())\n"
        printed = client.grade(corr2d, Source(module="corr2d", path="corr2d.py", content=text)).verdict().printed
    finally:
        client.close()
    assert "PATH" in printed
    assert "hush" not in printed


@linux
@pytest.mark.parametrize("signal_to", ["os.getpid()", "0", "-1"])
def test_signals_reach_nobody_else(grade, signal_to):
    verdict = grade(f"import os, signal\n{PROBE}\nprobe('it', lambda: os.kill({signal_to}, signal.SIGTERM))\n")
    assert "closed" in verdict.printed or signal_to == "os.getpid()"
    assert grade("x = 1").outcome is Outcome.FAILED


@linux
def test_what_a_submission_writes_is_gone_afterwards(grade):
    deep = "import os\nfor _ in range(3000):\n    os.mkdir('d', 0o700)\n    os.chdir('d')\n"
    printed = grade(f"import os\nprint(os.getcwd())\nos.mkdir('locked', 0)\n{deep}").printed
    wait_until(lambda: not Path(printed.split()[0]).exists())


@linux
def test_a_full_scratch_folder_is_the_submissions_own_error(grade):
    verdict = grade("with open('big', 'wb') as file:\n    for _ in range(400):\n        file.write(bytes(1 << 20))\n")
    assert verdict.outcome is Outcome.CRASHED
    assert "OSError" in verdict.message


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
