"""Do a lesson's `>>>` examples hold? Run with the solution's names; `torch`, `tensor` and `nn` are there, too."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import torch

from grader.modules import Modules
from grader.protocol import Rubric, Source


def broken_examples(lesson: Path, rubric: Rubric) -> str:
    """What doctest says of the examples that do not hold, nothing when all do."""
    text = re.sub(r"^[ \t]*```.*$", "", lesson.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if ">>>" not in text:
        return ""
    names = {"torch": torch, "tensor": torch.tensor, "nn": torch.nn, **vars(_solution(rubric))}
    test = doctest.DocTestParser().get_doctest(text, names, lesson.name, str(lesson), 0)
    said: list[str] = []
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    doctest.DocTestRunner(optionflags=flags, verbose=False).run(test, out=said.append)
    return "".join(said).strip()


def _solution(rubric: Rubric) -> object:
    paths = {rubric.exercise: rubric.solution, **rubric.references}
    sources = [Source(module=m, path=p, content=Path(p).read_bytes(), own=False) for m, p in paths.items()]
    return Modules(sources).load(rubric.exercise)
