"""A learner's folder: their files, copies of what was about to be overwritten, and progress."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from grader.protocol import Source
from tutor.course import Course, Exercise
from tutor.errors import NoFile, WorkspaceError
from tutor.language import _
from tutor.locations import WORKSPACE_FILE
from tutor.workspace.files import as_text, read_capped, write_atomically, write_new

SCHEMA = 1
_CHAPTER = re.compile(r"\d{2}_\w+")
_TOML = f"# A dltutor workspace: your solutions lie in the chapter folders.\nschema = {SCHEMA}\n"
_PYTEST = """\
# `pytest` here runs the course's own checks on your files; try `pytest -k corr2d`.
[pytest]
addopts = -p tutor.pytest_plugin
"""


class WorkspaceFile(Struct, frozen=True, forbid_unknown_fields=True):
    """What `dltutor.toml` may say."""

    schema: int


class Workspace(Struct, frozen=True, kw_only=True):
    """A folder with `dltutor.toml`. Nothing that a learner wrote there is overwritten without a copy."""

    root: Path

    @classmethod
    def open(cls, root: Path) -> Workspace:
        """The workspace in `root`, made where there is none. Raises `WorkspaceError`."""
        if root.exists() and not root.is_dir():
            raise WorkspaceError(
                _("{root}: is a file, not a folder; name another place for the workspace.").format(root=root)
            )
        if as_text(root) != str(root):
            raise WorkspaceError(
                _("{root}: has letters that are no UTF-8; name another place for the workspace.").format(
                    root=as_text(root)
                )
            )
        if not (root / WORKSPACE_FILE).exists():
            return cls.make(root)
        _check_schema(root / WORKSPACE_FILE)
        workspace = cls(root=root)
        workspace._furnish()
        return workspace

    @classmethod
    def make(cls, root: Path) -> Workspace:
        """Make a workspace in `root`; what lies there already stays as it is."""
        write_new(root / WORKSPACE_FILE, _TOML.encode())
        write_new(root / "pytest.ini", _PYTEST.encode())
        workspace = cls(root=root)
        workspace._furnish()
        return workspace

    def _furnish(self) -> None:
        write_new(self.folder / ".gitignore", b"*\n")

    @property
    def folder(self) -> Path:
        """Where the tutor keeps what is its own."""
        return self.root / ".dltutor"

    @property
    def database(self) -> Path:
        """The file with the learner's progress."""
        return self.folder / "progress.db"

    @property
    def runs(self) -> Path:
        """The folder of training runs, one folder each."""
        return self.folder / "runs"

    def path(self, exercise: Exercise) -> Path:
        """The learner's file for an exercise; it need not exist."""
        return self.root / exercise.file

    def enter(self, exercise: Exercise) -> bool:
        """Make the learner's file from the starter if it is missing; says whether it was."""
        return write_new(self.path(exercise), exercise.starter().encode())

    def fill(self, course: Course) -> int:
        """Make every missing file of the course; returns how many."""
        return sum(self.enter(exercise) for exercise in course.exercises)

    def source(self, exercise: Exercise) -> Source:
        """The learner's file as it is now. Raises `NoFile` where there is none, else `WorkspaceError`."""
        path = self.path(exercise)
        try:
            content = read_capped(path)
        except NoFile:
            said = _("{path}: there is no file for {slug} yet; `dltutor init` makes it.")
            raise NoFile(said.format(path=path, slug=exercise.slug)) from None
        return Source(module=exercise.slug, path=exercise.file, content=content)

    def sources(self, without: Collection[str] = ()) -> tuple[Source, ...]:
        """All Python files in the chapter folders but the modules `without`; unreadable ones are left out."""
        folders = [f for f in sorted(self.root.iterdir()) if _CHAPTER.fullmatch(f.name) and f.is_dir()]
        found = (source for folder in folders for source in sources_in(folder, self.root))
        return tuple(source for source in found if source.module not in without)

    def untouched(self, exercise: Exercise) -> bool:
        """Whether the learner's file is missing or still the starter."""
        try:
            return read_capped(self.path(exercise)) == exercise.starter().encode()
        except NoFile:
            return True
        except WorkspaceError:
            return False

    def write(self, exercise: Exercise, content: bytes) -> None:
        """Put `content` into the learner's file, all of it or nothing. A folder that vanished is made again."""
        if not (self.root / WORKSPACE_FILE).exists():
            Workspace.make(self.root)
        write_atomically(self.path(exercise), content)

    def snapshot(self, exercise: Exercise) -> Path | None:
        """Copy the learner's file aside; returns the copy's place, or None where there is no file."""
        try:
            content = read_capped(self.path(exercise))
        except NoFile:
            return None
        digest = hashlib.sha256(content).hexdigest()[:8]
        folder = self.folder / "snapshots" / exercise.chapter / exercise.slug
        for earlier in folder.glob(f"*-{digest}.py"):
            return earlier
        copy = folder / f"{datetime.now():%Y-%m-%dT%H%M%S}-{digest}.py"
        write_new(copy, content)
        return copy


def sources_in(folder: Path, root: Path) -> list[Source]:
    """The Python files of one folder, in order, with paths as seen from `root`."""
    found = (_source(path, root) for path in sorted(folder.glob("[!.]*.py")))
    return [source for source in found if source]


def _source(path: Path, root: Path) -> Source | None:
    if not path.stem.isidentifier():
        return None
    try:
        return Source(module=path.stem, path=path.relative_to(root).as_posix(), content=read_capped(path))
    except WorkspaceError:
        return None  # it is only something that might be imported; the import will say that it is missing


def _check_schema(path: Path) -> None:
    try:
        found = msgspec.toml.decode(read_capped(path), type=WorkspaceFile)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        remedy = _("write “schema = {schema}” into it and nothing else").format(schema=SCHEMA)
        raise WorkspaceError(
            _("{path}: is not what a workspace says of itself ({error}); {remedy}.").format(
                path=path, error=error, remedy=remedy
            )
        ) from None
    if found.schema > SCHEMA:
        raise WorkspaceError(
            _("{path}: was made by a newer dltutor (schema {schema}); update dltutor.").format(
                path=path, schema=found.schema
            )
        )
