"""Reads the course's folders: what lies where, under which name, and in which order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from tutor.course.exercise import Chapter, Exercise, ExerciseFile, Language, Words

_NAME = re.compile(r"(\d{2})_([a-z][a-z0-9_]*)")
_NAME_RULE = "name it like 06_convolution: two digits, then lower-case words"
_REQUIRED = ("exercise.toml", "lesson.md", "hints.md", "starter.py", "checks.py", "misconceptions")
_KNOWN = {*_REQUIRED, "picture.py", "network.py", "training.json", "alternatives"}
_TRANSLATED = re.compile(r"(lesson|hints)\.[a-z]{2,3}(_[A-Za-z]{2,4})*\.md")
_T = TypeVar("_T", bound=Struct)
_W = TypeVar("_W", bound=Struct)


class ChapterWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A chapter's title and summary in another language."""

    title: Words
    summary: Words


class ChapterFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `chapter.toml` may say."""

    title: Words
    summary: Words
    translated: dict[Language, ChapterWords] = {}


def scan(root: Path, languages: tuple[str, ...] = ()) -> tuple[tuple[Chapter, ...], list[str]]:
    """The chapters in `root`, as far as they can be read, and a line for each fault of structure.

    Titles are in the first of `languages` that has them, else in English.
    """
    findings: list[str] = []
    solutions = root / "solutions"
    folders = _numbered(root / "exercises", findings)
    chapters = tuple(_chapter(folder, solutions, languages, findings) for folder in folders)
    exercises = [exercise for chapter in chapters for exercise in chapter.exercises]
    there = {path.name[3:] for folder in folders for path in folder.iterdir() if _NAME.fullmatch(path.name)}
    if not exercises and not findings:
        findings.append(f"{root / 'exercises'}: holds no exercise; add NN_chapter/NN_slug/")
    findings += [
        *_duplicates(exercises),
        *_broken_needs(exercises, there),
        *_broken_trainings(exercises, there),
        *_orphans(root),
    ]
    return chapters, findings


def _numbered(folder: Path, findings: list[str]) -> list[Path]:
    """The sub-folders in order of their numbers; wrong and doubled names go to `findings`."""
    if not folder.is_dir():
        findings.append(f"{folder}: is not there; a course keeps its exercises in it")
        return []
    owners: dict[str, str] = {}
    found = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name[0] in "._" or not entry.is_dir():
            continue
        match = _NAME.fullmatch(entry.name)
        if not match:
            findings.append(f"{entry.path}: is no name for this folder; {_NAME_RULE}")
            continue
        owner = owners.setdefault(match[1], entry.name)
        if owner != entry.name:
            findings.append(f"{entry.path}: number {match[1]} is {owner}'s; give it its own number")
        found.append(Path(entry.path))
    return found


def _chapter(folder: Path, solutions: Path, languages: tuple[str, ...], findings: list[str]) -> Chapter:
    about = _decode(folder / "chapter.toml", ChapterFile, findings)
    exercises = [_exercise(path, solutions, languages, findings) for path in _numbered(folder, findings)]
    if about is None:
        about = ChapterFile(title=folder.name, summary=folder.name)
    words = _said(about, about.translated, languages)
    return Chapter(
        name=folder.name,
        number=int(folder.name[:2]),
        title=words.title,
        summary=words.summary,
        exercises=tuple(exercise for exercise in exercises if exercise),
    )


def _said(english: _T, translated: Mapping[str, _W], languages: tuple[str, ...]) -> _T | _W:
    return next((translated[language] for language in languages if language in translated), english)


def _exercise(folder: Path, solutions: Path, languages: tuple[str, ...], findings: list[str]) -> Exercise | None:
    names = {entry.name for entry in os.scandir(folder) if entry.name[0] not in "._"}
    findings += [f"{folder / name}: is missing; every exercise has one" for name in _REQUIRED if name not in names]
    findings += [
        f"{folder / name}: is not part of an exercise; remove it, or correct its name"
        for name in sorted(names - _KNOWN)
        if not _TRANSLATED.fullmatch(name)
    ]
    slug = folder.name[3:]
    solution = solutions / folder.parent.name / f"{folder.name}.py"
    if not solution.is_file():
        findings.append(f"{solution}: is missing; write the solution of {slug} there")
    about = _decode(folder / "exercise.toml", ExerciseFile, findings) if "exercise.toml" in names else None
    if about is None:
        return None
    said = _said(about, about.translated, languages)
    about = msgspec.structs.replace(about, title=said.title, concept=said.concept)
    return Exercise(
        slug=slug,
        number=int(folder.name[:2]),
        chapter=folder.parent.name,
        folder=folder,
        solution_path=solution,
        has_picture="picture.py" in names,
        languages=languages,
        **{name: getattr(about, name) for name in ExerciseFile.__struct_fields__ if name != "translated"},
    )


def _decode(path: Path, kind: type[_T], findings: list[str]) -> _T | None:
    try:
        return msgspec.toml.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        findings.append(f"{path}: is missing; write it")
    except OSError as error:
        findings.append(f"{path}: cannot be read ({error.strerror}); check its permissions")
    except msgspec.ValidationError as error:
        findings.append(f"{path}: {_sentence(error)}; keys are {', '.join(kind.__struct_fields__)}")
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        findings.append(f"{path}: is not TOML ({error}); correct it")
    return None


def _sentence(error: msgspec.ValidationError) -> str:
    return str(error).replace("Object", "the file", 1).replace("`$.", "`").strip()


def _duplicates(exercises: list[Exercise]) -> Iterator[str]:
    first: dict[str, Exercise] = {}
    for exercise in exercises:
        earlier = first.setdefault(exercise.slug, exercise)
        if earlier is not exercise:
            yield f"{exercise.folder}: {exercise.slug} is {earlier.folder}'s name already; choose another"


def _broken_needs(exercises: list[Exercise], there: set[str]) -> Iterator[str]:
    """`there` are the names of all exercises, also of those that cannot be read."""
    position = {exercise.slug: index for index, exercise in enumerate(exercises)}
    for index, exercise in enumerate(exercises):
        for need in exercise.needs:
            path = exercise.folder / "exercise.toml"
            if need not in there:
                yield f"{path}: needs {need}, which is no exercise; name one, or remove it"
            elif position.get(need, -1) >= index:
                yield f"{path}: needs {need}, which does not come earlier; only earlier ones can be needed"


def _broken_trainings(exercises: list[Exercise], there: set[str]) -> Iterator[str]:
    names: dict[str, Exercise] = {}
    for exercise in exercises:
        training, path = exercise.training, exercise.folder / "exercise.toml"
        if training is None:
            continue
        if names.setdefault(training.name, exercise) is not exercise:
            owner = names[training.name].slug
            yield f"{path}: training {training.name} is {owner}'s already; choose another name"
        if training.loop_exercise not in there:
            yield f"{path}: training.loop {training.loop_exercise} is no exercise; name the one with the epoch"
        for part in sorted(set(training.parts) - there):
            yield f"{path}: training.parts has {part}, which is no exercise; name one, or remove it"
        if not training.quick:
            yield f"{path}: training.quick has no dataset; give it at least one recipe"


def _orphans(root: Path) -> Iterator[str]:
    """Solutions without an exercise folder, however broken that folder may be."""
    for solution in sorted((root / "solutions").glob("*/[!_.]*.py")):
        home = root / "exercises" / solution.parent.name / solution.stem
        if not home.is_dir():
            yield f"{solution}: belongs to no exercise; remove it, or add {home}"
