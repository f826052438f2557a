"""The worker: the one place where a learner's code runs.

It serves one judge over one connection: confine, import, then run checks (or a picture, or a training) on
order. Everything here after `confine` shares a process with the submission and is not trusted by anyone.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from types import CodeType
from typing import TYPE_CHECKING, Any, NoReturn

import torch

from grader import gpus
from grader.checkfile import Check, checks_in
from grader.describe import describe
from grader.elsewhere import Elsewhere
from grader.forbid import Watch
from grader.modules import Modules, Submission, raised
from grader.protocol import Source
from grader.rng import seed_everything
from grader.sandbox import confine
from grader.tree import Node
from grader.wire import Awake, Closed, Confined, Line, Load, Loaded, Paint, Prepare, Ran, Run

if TYPE_CHECKING:
    from grader.training.ranks import Ranks

CONTENT = "checks"
"""The import name under which `checks.py` or `picture.py` travels; no exercise may have it."""
GRACE_SECONDS = 2.0


def serve(line: Line) -> NoReturn:
    """Answer the judge's orders until it hangs up, then leave without running anybody's exit handlers."""
    if not gpus.visible():  # its backward pass would start threads on the GPU, outside of the sandbox
        rehearse()
    torch.compile = _uncompiled  # its compiler needs processes, which the sandbox forbids
    try:
        line.send(Awake())
        order, _ = line.order()
        if isinstance(order, Load):
            _Worker(line, order).serve()
    except Closed:
        pass
    finally:
        os._exit(0)


class _Worker:
    def __init__(self, line: Line, load: Load) -> None:
        self._line = line
        self._load = load
        own = [load.submission, *(part for part in load.parts if part.own)]
        self._paths = frozenset(source.path for source in own)
        self._watch = Watch(load.forbid, self._paths, self._trusted)
        self._elsewhere = Elsewhere(self._watch, load.forbid)
        sources = [load.submission, *load.parts]
        if load.shared:  # a training: its `network.py` puts the learner's parts together
            sources.append(load.checks)
        self._modules = Modules(sources, self._elsewhere.imported)
        self._course = self._modules if load.shared else Modules([load.checks])
        self._checks: dict[str, Check] = {}
        self._content: Any = None
        self._submission: Submission | None = None
        self._ranks: Ranks | None = None

    def serve(self) -> None:
        load = self._load
        if load.devices > 1:
            from grader.training.ranks import NotConnected, form

            try:
                self._ranks = form(load.devices, load.scratch, load.device)
            except NotConnected as error:
                if error.rank == 0:  # the others have the same line to the judge
                    self._answer(raised(error, self._paths), b"")
                return
            if self._ranks.rank:
                self._follow(self._ranks)
                return
        self._line.send(Confined(confine(self._load.limits, self._load.scratch, self._load.shared)))
        self._elsewhere.install()
        self._line.send(self._loaded())
        if self._ranks:
            threading.Thread(target=self._miss, args=(self._ranks,), daemon=True).start()
        while True:
            order, blob = self._line.order()
            match order:
                case Run():
                    self._answer(*self._run(order))
                case Paint():
                    self._answer(*self._paint(order))
                case Prepare():
                    self._train(order, blob)
                case _:
                    return

    def _follow(self, ranks: Ranks) -> None:
        """Be one of the others in a training: no word with the judge, the same network over other examples."""
        from grader.training.drill import Drill

        self._line.connection.close()
        confine(self._load.limits, self._load.scratch, self._load.shared)
        module = self._load.submission.module
        try:
            self._content = self._course.load(self._load.checks.module)
            self._modules.load(module)
            order, state = ranks.hear()
            Drill(None, self._modules, self._content, module, order, state, ranks).follow()
        except BaseException as error:
            ranks.leave(raised(error, self._paths))

    def _miss(self, ranks: Ranks) -> None:
        """Say when another rank has ended, should this one wait for it: gloo tells by itself, NCCL does not."""
        from grader.training.ranks import RankLost

        os.wait()
        time.sleep(GRACE_SECONDS)
        self._answer(ranks.left() or raised(RankLost(), self._paths), b"")

    def _loaded(self) -> Loaded:
        load = self._load
        content = self._course.load(load.checks.module)
        self._content = content
        self._checks = {check.id: check for check in checks_in(content, load.checks.content)}
        try:
            with self._watch.watching():
                module = self._modules.load(load.submission.module)
        except BaseException as error:
            return Loaded(raised(error, self._paths))
        finally:
            _flush()
        self._submission = Submission(module)
        return Loaded()

    def _trusted(self, code: CodeType) -> bool:
        """Whether it is the course's, which may use anything; the code itself, since names are free to take."""
        return code in self._course.borrowed or code in self._modules.borrowed

    def _run(self, order: Run) -> tuple[Node, bytes]:
        try:
            with self._watch.watching():
                result = self._checks[order.check].run(self._submission, order.seed)
            return describe(result)
        except BaseException as error:
            return raised(error, self._paths), b""

    def _paint(self, order: Paint) -> tuple[Node, bytes]:
        seed_everything(order.seed)
        try:
            return describe(self._content.picture(self._submission))
        except BaseException as error:
            return raised(error, self._paths), b""

    def _train(self, order: Prepare, state: bytes) -> None:
        from grader.training.drill import Drill

        try:
            if self._ranks:
                self._ranks.tell((order, state))
            module = self._load.submission.module
            Drill(self._line, self._modules, self._content, module, order, state, self._ranks).serve()
        except Closed:
            raise
        except BaseException as error:
            left = self._ranks.left() if self._ranks else None
            self._answer(left or raised(error, self._paths), b"")

    def _answer(self, node: Node, blob: bytes) -> None:
        _flush()
        self._line.send(Ran(node, tuple(self._watch.uses)), blob)


def rehearse() -> None:
    """Do once what workers do: torch imports its compiler (1 to 3 s) at the first use of modes and optimizers.

    Done in the warm grader it saves every fork the import, done again in a waiting fork the copying of pages.
    """
    seed_everything(0)
    image = torch.ones(1, 1, 4, 4, requires_grad=True)
    optimizer = torch.optim.SGD([image], lr=0.1)
    with Watch(("conv",), frozenset(), lambda code: False).watching():
        torch.nn.functional.conv2d(image, torch.ones(1, 1, 2, 2)).sum().backward()  # type: ignore[no-untyped-call]
    optimizer.step()


def _uncompiled(model: Any = None, **_: Any) -> Any:
    """`torch.compile` with nothing to compile with: what it is given, or a decorator that does the same."""
    return _uncompiled if model is None else model


def content_source(path: str, content: bytes) -> Source:
    """`checks.py` or `picture.py` as the worker loads it."""
    return Source(module=CONTENT, path=path, content=content, own=False)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            continue
