"""Do a lesson's `>>>` examples hold? `python -m grader.lesson_examples LESSON SOLUTION [REFERENCE…]`

Author's tool: runs the lesson's examples with the solution's names, prints what failed, and exits with 1 then.
`torch`, `tensor` and `nn` are there without an import.
References are solutions of earlier exercises, imported by their slug (`01_corr2d.py` is `corr2d`).
"""

from __future__ import annotations

import doctest
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import torch


def main(arguments: list[str]) -> int:
    """Run the examples; 0 when all hold."""
    lesson, solution, *references = map(Path, arguments)
    for reference in references:
        _load(reference)
    names = {"torch": torch, "tensor": torch.tensor, "nn": torch.nn, **vars(_load(solution))}
    text = _without_fences(lesson.read_text(encoding="utf-8"))
    test = doctest.DocTestParser().get_doctest(text, names, lesson.name, str(lesson), 0)
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    failed = doctest.DocTestRunner(optionflags=flags, verbose=False).run(test).failed
    return 1 if failed else 0


def _without_fences(markdown: str) -> str:
    """A closing fence would otherwise be taken for expected output."""
    return re.sub(r"^[ \t]*```.*$", "", markdown, flags=re.MULTILINE)


def _load(path: Path) -> ModuleType:
    name = re.sub(r"^\d+_", "", path.stem)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
