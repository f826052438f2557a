"""The thorough look at one exercise: its sources parse, its checks and misconceptions explain themselves.

Nothing is run. Every finding is a line `path: what; remedy`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from grader.verdict import Level
from tutor.course.exercise import Exercise
from tutor.course.reading import check_headings, public_names, split_hints
from tutor.course.translation import inspect_translation, translations


def inspect(exercise: Exercise) -> Iterator[str]:
    """Everything wrong inside an exercise's files."""
    folder = exercise.folder
    yield from _texts(folder)
    trees: dict[Path, ast.Module] = {}
    sources = [
        folder / "starter.py",
        folder / "checks.py",
        exercise.solution_path,
        *exercise.misconceptions(),
        *exercise.alternatives(),
    ]
    sources += [path for path in (exercise.picture(), exercise.network()) if path.is_file()]
    for path in sources:
        try:
            trees[path] = ast.parse(path.read_bytes(), filename=str(path))
        except FileNotFoundError:
            continue
        except (SyntaxError, ValueError) as error:
            yield f"{path}: line {getattr(error, 'lineno', None) or '?'} does not parse ({error}); correct it"
        except OSError as error:
            yield f"{path}: cannot be read ({error.strerror}); check its permissions"
    yield from _checks(folder / "checks.py", trees)
    yield from _misconceptions(exercise, trees)
    yield from _fits(exercise, trees)
    yield from _promises(exercise, trees)


def _texts(folder: Path) -> Iterator[str]:
    for path in (folder / "lesson.md", folder / "hints.md", *translations(folder)):
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            continue
        except (OSError, UnicodeDecodeError):
            yield f"{path}: cannot be read as UTF-8 text; save it again"
            continue
        if not text.strip():
            yield f"{path}: is empty; write it"
            continue
        if path.name.startswith("hints."):
            yield from _hints(path, text)
        if path.name.count(".") > 1:
            yield from inspect_translation(path, text)


def _hints(path: Path, text: str) -> Iterator[str]:
    hints = split_hints(text)
    if not hints:
        yield f"{path}: has no hint; start each one with a “## ” heading"
    for hint in hints:
        if not hint.title or not hint.text:
            yield f"{path}: hint {hint.number} lacks its {'text' if hint.title else 'title'}; write it"


def _fits(exercise: Exercise, trees: dict[Path, ast.Module]) -> Iterator[str]:
    """What a hint says that it fits has to be there."""
    path, checks = exercise.folder / "hints.md", trees.get(exercise.folder / "checks.py")
    if checks is None or not path.is_file():
        return
    known = {*Level, *(node.name for node in checks.body if isinstance(node, ast.FunctionDef))}
    known |= {misconception.stem.partition("__")[0] for misconception in exercise.misconceptions()}
    for hint in split_hints(path.read_text(encoding="utf-8", errors="replace")):
        for name in hint.fits:
            if name not in known:
                yield f"{path}: hint {hint.number} is for {name}, no check, misconception or level; correct it"


def _checks(path: Path, trees: dict[Path, ast.Module]) -> Iterator[str]:
    if path not in trees:
        return
    headings = check_headings(path.read_text(encoding="utf-8"))
    if not headings:
        yield f"{path}: has no check; write a function `check_…(submission)`"
    seen: set[str] = set()
    for heading in headings:
        where = f"{path}: line {heading.line}, {heading.id}"
        if heading.id in seen:
            yield f"{where} is there twice; rename one"
        seen.add(heading.id)
        if not heading.title:
            yield f"{where} has no docstring; its first line is what the learner reads"
        if heading.parameters not in (("submission",), ("submission", "rng")):
            taken = ", ".join(heading.parameters) or "nothing"
            yield f"{where} takes {taken}; a check takes submission, or submission and rng"


def _misconceptions(exercise: Exercise, trees: dict[Path, ast.Module]) -> Iterator[str]:
    paths = exercise.misconceptions()
    if not paths and (exercise.folder / "misconceptions").is_dir():
        yield f"{exercise.folder / 'misconceptions'}: is empty; add a wrong solution that people really write"
    for path in paths:
        if not path.stem.isidentifier():
            yield f"{path}: is no name for a misconception; use lower-case words joined by _"
        if path in trees and not ast.get_docstring(trees[path]):
            yield f"{path}: has no docstring; it is the diagnosis that the learner reads"


def _promises(exercise: Exercise, trees: dict[Path, ast.Module]) -> Iterator[str]:
    """What the starter asks for, the solution has to define; so has the training's builder."""
    starter, solution = exercise.folder / "starter.py", exercise.solution_path
    if starter not in trees or solution not in trees:
        return
    asked, given = set(public_names(starter.read_bytes())), set(public_names(solution.read_bytes()))
    if not asked:
        yield f"{starter}: defines nothing; give the learner signatures to fill in"
    for name in sorted(asked - given):
        yield f"{solution}: does not define {name}, which the starter asks for; define it"
    if exercise.training and exercise.training.builder not in given and not exercise.network().is_file():
        yield f"{solution}: does not define {exercise.training.builder}, the training's builder; define it"
