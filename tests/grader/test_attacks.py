"""No submission is passed for wrong work, hangs the grader or leaves anything behind; the next finds all well."""

from __future__ import annotations

import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from grader.client import GraderClient
from grader.protocol import Limits, Rubric, Source
from grader.verdict import Outcome, Verdict
from tests.grader.corpus import Attack, attacks
from tests.grader.test_judging import RIGHT
from tests.grader.traces import descendants, marked, shared, strays

pytestmark = [
    pytest.mark.xdist_group("attacks"),
    pytest.mark.skipif(sys.platform != "linux", reason="the traces are looked for in Linux's /proc"),
]

HANGS = 60.0
"""Seconds after which an answer is given up: twice the longest limit."""
SECRET = "not-for-a-submission"


@dataclass(frozen=True)
class Grounds:
    """A warm grader of our own, the mark that all its processes bear, and the folder of its files."""

    client: GraderClient
    mark: str
    folder: Path
    rubric: Rubric

    def grade(self, content: bytes, seconds: float = 30.0) -> Verdict:
        rubric = msgspec.structs.replace(self.rubric, limits=Limits(seconds=seconds, memory_mb=256))
        job = self.client.grade(rubric, Source(module="corr2d", path="corr2d.py", content=content))
        guard = threading.Timer(HANGS, job.cancel)
        guard.start()
        try:
            return job.verdict()
        finally:
            guard.cancel()

    def left(self) -> set[str]:
        """What there is beyond the warm process, the job that waits, and its worker."""
        waiting = descendants(self.client.pid)
        processes = {f"process {pid}" for pid in marked(self.mark) - waiting - {self.client.pid}}
        if len(waiting) != 2:
            processes |= {f"descendant {pid}" for pid in waiting}
        own = tuple(f"job-{pid}-" for pid in waiting)
        files = self.folder.glob("dltutor-grader-*/job-*")
        scratch = {str(path) for path in files if not path.name.startswith(own)}
        return processes | scratch | shared() | strays()


@pytest.fixture(scope="module")
def grounds(tmp_path_factory: pytest.TempPathFactory, corr2d: Rubric) -> Iterator[Grounds]:
    with pytest.MonkeyPatch.context() as patch:
        folder, mark = tmp_path_factory.mktemp("grader"), f"attacked-{uuid.uuid4()}"
        patch.setenv("TMPDIR", str(folder))
        patch.setenv("DLTUTOR_MARK", mark)
        patch.setenv("SOME_SERVICES_TOKEN", SECRET)
        client = GraderClient()
        client.ready()
        yield Grounds(client, mark, folder, corr2d)
        client.close()
        assert eventually(lambda: {f"process {pid}" for pid in marked(mark)}) == set()
        assert list(folder.iterdir()) == []


def eventually(found: Callable[[], set[str]]) -> set[str]:
    """What is still there when nothing more goes away: processes take a moment to end."""
    deadline = time.monotonic() + HANGS
    while (rest := found()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return rest


def is_followed(attack: Attack) -> bool:
    """Whether right work is graded after it: where attacks only compute or end, the next one is enough."""
    family = attack.path.parent.name
    return family not in ("endings", "forbidden", "values") or attack == attacks(family)[-1]


def allowance(attack: Attack) -> float:
    """Seconds: few where the end of them is awaited, many where a loaded machine could fall behind."""
    if Outcome.TIMED_OUT not in attack.expects:
        return 30.0
    return 1.0 if len(attack.expects) == 1 else 2.0


@pytest.mark.parametrize("attack", attacks(), ids=lambda attack: attack.name)
def test_attack(grounds: Grounds, attack: Attack) -> None:
    layers = grounds.client.ready().environment.sandbox
    if attack.needs and attack.needs not in layers:
        pytest.skip(f"this machine has no {attack.needs}")
    pid = grounds.client.pid
    verdict = grounds.grade(attack.content, allowance(attack))
    assert verdict.outcome in attack.expects, verdict.message
    assert "SEEN" not in verdict.printed
    assert SECRET not in verdict.printed
    assert grounds.client.pid == pid
    assert eventually(grounds.left) == set()
    if is_followed(attack):
        assert grounds.grade(RIGHT.encode()).passed
    assert msgspec.json.encode(verdict)


def test_every_outcome_of_a_submission_is_met():
    met = {outcome for attack in attacks() for outcome in attack.expects}
    assert met == set(Outcome) - {Outcome.GRADER_ERROR, Outcome.NOT_RUN}
