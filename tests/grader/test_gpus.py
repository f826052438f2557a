"""A machine with a GPU, played by a device that torch takes for one wherever CUDA's are not hidden."""

import errno
import fcntl
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from grader import gpus
from grader.client import GraderClient
from grader.protocol import Source, Trained
from grader.sandbox import landlock, namespaces, seccomp
from grader.sandbox.syscalls import PR_SET_NO_NEW_PRIVS, mount, prctl
from grader.training import devices
from tests.grader.test_judging import RIGHT
from tests.grader.training.test_training import NET, started

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is forked")

FAKE_GPU = """
from pathlib import Path

from grader import gpus

gpus.files = lambda: ("/dev/null",)
gpus._DRIVER = Path("/dev/null")
if gpus.visible():
    import torch

    class Guard(torch._C._acc.DeviceGuard):
        def type_(self):
            return torch._C._autograd.DeviceType.PrivateUse1

    torch._C._acc.register_python_privateuseone_device_guard(Guard())
"""
ALONE = "assert len(os.listdir('/proc/self/task')) == 1  # a thread from before the sandbox would not be in it\n"
SEES = "import os\nassert os.environ.get('CUDA_VISIBLE_DEVICES') == {!r}, os.environ\n"


@pytest.fixture(scope="module")
def with_gpu():
    """A grader on a machine with a GPU, of which the user lets programs see the first."""
    client = GraderClient()
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sitecustomize.py").write_text(FAKE_GPU)
        patch.setenv("PYTHONPATH", folder)
        patch.setenv("CUDA_VISIBLE_DEVICES", "0")
        client.start()
        patch.undo()
        client.ready()
        yield client
        client.close()


def training(client, device, sees, devices=1):
    """How a training begins and ends whose code holds that it sees these GPUs."""
    net = SEES.format(sees) + (ALONE if devices == 1 else "") + NET
    began, *_, end = started(client, net, device=device, devices=devices)
    assert isinstance(end, Trained), end
    return began, end


def test_code_is_graded_where_no_gpu_is_seen(with_gpu, corr2d):
    text = SEES.format("-1") + RIGHT
    verdict = with_gpu.grade(corr2d, Source(module="corr2d", path="corr2d.py", content=text.encode())).verdict()
    assert verdict.passed, verdict


def test_a_training_sees_the_gpu_and_is_as_confined_as_without(with_gpu):
    layers = [training(with_gpu, *seen)[1].environment.sandbox for seen in (("auto", "0"), ("cpu", "-1"))]
    assert layers[0] == layers[1]


def test_why_a_gpu_does_not_train_is_said_to_those_who_left_the_choice(with_gpu):
    notice = training(with_gpu, "auto", "0")[0].notice
    assert notice.startswith(f"There is a GPU that torch {torch.__version__} cannot use here: ")
    assert "DLTUTOR_SANDBOX_WITHOUT=landlock,seccomp" in notice
    assert training(with_gpu, "cpu", "-1")[0].notice == ""


def test_fewer_gpus_than_processes_are_said(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert devices.unused_gpu(3).startswith("There are fewer than 3 GPUs, so the CPU trains.")


@pytest.mark.parametrize(("seen", "there"), [("0", True), ("", False), ("-1", False)])
def test_a_gpu_that_its_owner_hides_is_not_missed(monkeypatch, seen, there):
    monkeypatch.setattr(gpus, "_DRIVER", Path("/dev/null"))
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", seen)
    assert gpus.nvidia() == there
    assert bool(devices.unused_gpu()) == there


def test_several_processes_train_where_a_gpu_is_seen(with_gpu):
    assert training(with_gpu, "auto", "0", devices=2)[1].confirmed


@pytest.mark.skipif(bool(gpus.files()), reason="this machine has a GPU")
def test_without_a_gpu_a_training_is_forked(client):
    assert training(client, "auto", "-1")[0].notice == ""


@pytest.mark.parametrize("before", [{}, {"CUDA_VISIBLE_DEVICES": ""}, {"CUDA_VISIBLE_DEVICES": "1,0"}])
def test_gpus_that_were_hidden_are_shown_as_before(before):
    assert gpus.shown(gpus.hidden(before)) == before


def confined(seen: str, act: Callable[[], object]) -> int:
    """The error number with which `act` ends in a process that is confined, 0 without one."""
    child = os.fork()
    if child == 0:
        os.environ["CUDA_VISIBLE_DEVICES"] = seen
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        landlock.restrict(tempfile.gettempdir())
        seccomp.restrict()
        try:
            act()
        except OSError as error:
            os._exit(error.errno or 255)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def order_to_a_device() -> None:
    fcntl.ioctl(os.open("/dev/null", os.O_RDWR), 0xC020462A, bytes(32))


@pytest.mark.skipif(landlock.version() < 5, reason="this kernel's Landlock lets every order to a device through")
@pytest.mark.parametrize(("seen", "answer"), [("0", errno.ENOTTY), ("-1", errno.EACCES)])
def test_only_where_gpus_are_seen_they_take_orders(monkeypatch, seen, answer):
    monkeypatch.setattr(gpus, "files", lambda: ("/dev/null",))
    assert confined(seen, order_to_a_device) == answer


def a_name_of_its_own(kind: int, family: int = socket.AF_UNIX) -> None:
    with socket.socket(family, kind) as made:
        made.bind(f"\0cuda-uvmfd-{os.getpid()}")
        made.listen()


@pytest.mark.parametrize(("seen", "answer"), [("0", 0), ("-1", errno.EPERM)])
def test_where_gpus_are_seen_their_driver_may_name_a_socket(seen, answer):
    assert confined(seen, lambda: a_name_of_its_own(socket.SOCK_SEQPACKET)) == answer


@pytest.mark.parametrize(
    "act",
    [
        lambda: a_name_of_its_own(socket.SOCK_STREAM),
        lambda: a_name_of_its_own(socket.SOCK_STREAM, socket.AF_INET),
        lambda: socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET).connect("\0nobody"),
        lambda: socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET).accept(),
        lambda: os.memfd_create("kept"),
    ],
)
def test_where_gpus_are_seen_nothing_else_gets_out(act):
    assert confined("0", act) == errno.EPERM


def name_this_thread() -> None:
    with open(f"/proc/self/task/{threading.get_native_id()}/comm", "w") as file:
        file.write("driver")


@pytest.mark.skipif(not landlock.version(), reason="nothing keeps files from being written")
@pytest.mark.parametrize(("seen", "answer"), [("0", 0), ("-1", errno.EACCES)])
def test_where_gpus_are_seen_their_driver_may_name_its_threads(seen, answer):
    assert confined(seen, name_this_thread) == answer


def test_a_driver_is_read_where_the_linker_was_told_to_find_it(tmp_path, monkeypatch):
    driver, other = tmp_path / "driver", tmp_path / "other"
    for folder, name in ((driver, "libcuda.so.1"), (other, "solutions.py")):
        folder.mkdir()
        (folder / name).write_text("")
    monkeypatch.setenv("LD_LIBRARY_PATH", f"{driver}:{other}::relative")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(other / "none"))
    assert confined("0", (driver / "libcuda.so.1").read_text) == 0
    assert confined("0", (other / "solutions.py").read_text) == errno.EACCES


@pytest.mark.skipif(not namespaces.offered(), reason="this machine gives no namespaces")
@pytest.mark.parametrize("fresh_proc", [True, False])
def test_a_driver_finds_its_process_in_proc(monkeypatch, fresh_proc):
    if not fresh_proc:
        monkeypatch.setattr(
            namespaces, "mount", lambda source, *rest: -1 if source == "proc" else mount(source, *rest)
        )
    namespaces.offered.cache_clear()
    with_number, without = namespaces.offered(by_number=True), namespaces.offered()
    namespaces.offered.cache_clear()
    assert with_number
    assert (with_number == without) == fresh_proc


def test_the_drivers_files_are_made_by_its_own_helper(tmp_path, monkeypatch):
    helper = tmp_path / "nvidia-modprobe"
    helper.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\n')
    helper.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    gpus.wake()
    assert (tmp_path / "asked").read_text() == "-c 0 -u\n"


@pytest.mark.parametrize("helper", ["#!/bin/sh\nexit 3\n", "no program", None])
def test_without_a_helper_that_works_there_is_no_gpu_to_wake(tmp_path, monkeypatch, helper):
    if helper:
        (tmp_path / "nvidia-modprobe").write_text(helper)
        (tmp_path / "nvidia-modprobe").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    gpus.wake()
