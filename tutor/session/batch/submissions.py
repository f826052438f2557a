"""What students handed in: folders and archives, read into memory as Python files and nothing else."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from grader.report import one_line
from tutor.errors import TutorError
from tutor.session.batch.archives import ARCHIVES, MAX_FILES, MAX_TOTAL, UnreadableError, unpack
from tutor.workspace import MAX_BYTES, as_text

_UNFIT = (".rar", ".7z", ".gz", ".bz2", ".xz", ".zst", ".py", ".ipynb")
Files = dict[PurePosixPath, bytes]


class Submitted(NamedTuple):
    """A student's folder or archive. With `fault` it is not to be graded."""

    student: str
    path: Path
    fault: str = ""


def submissions(folder: Path) -> list[Submitted]:
    """Each student's folder or archive, in order. Raises `TutorError` when there is none."""
    if not folder.is_dir():
        raise TutorError(f"{folder}: is no folder; name the one that has a folder or archive for each student.")
    try:
        paths = sorted(folder.iterdir())
    except OSError as error:
        raise TutorError(f"{folder}: cannot be read ({error.strerror}); check its permissions.") from None
    found = [one for path in paths if not path.name.startswith(".") and (one := _submitted(path))]
    if not found:
        raise TutorError(f"{folder}: holds no submission; put a folder or archive for each student into it.")
    often = Counter(one.student for one in found)
    twice = "is one of several with this name; keep one of them"
    return [one._replace(fault=twice) if often[one.student] > 1 else one for one in found]


def _submitted(path: Path) -> Submitted | None:
    name = path.name.lower()
    suffix = next((suffix for suffix in ARCHIVES if name.endswith(suffix)), "")
    if suffix or path.is_dir() or path.is_symlink():
        return Submitted(_named(path.name[: len(path.name) - len(suffix)] or path.name), path)
    suffix = next((suffix for suffix in _UNFIT if name.endswith(suffix)), "")
    wanted = f"is no folder, zip or tar; put {'the file into a folder' if suffix == '.py' else 'it into one'}"
    return Submitted(_named(path.name[: -len(suffix)] or path.name), path, wanted) if suffix else None


def _named(name: str) -> str:
    return one_line(as_text(name)) or "?"


def python_files(path: Path) -> Files:
    """The Python files of one submission, without the folders around all of them. Raises `UnreadableError`."""
    try:
        return _without_wrapping(_collect(_members(path)))
    except UnreadableError:
        raise
    except OSError as error:
        raise UnreadableError(f"cannot be read ({error.strerror or error})") from None
    except Exception as error:  # whatever a parser says of what a stranger made
        raise UnreadableError(f"is a damaged or protected archive ({error or type(error).__name__})") from None


def _members(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_symlink():
        raise UnreadableError("is a link; hand in the files themselves")
    if path.is_dir():
        return _walk(path)
    if not path.is_file():
        raise UnreadableError("is no plain file")
    return unpack(path)


def _collect(members: Iterator[tuple[str, bytes]]) -> Files:
    found: Files = {}
    total = 0
    for name, content in members:
        path = PurePosixPath(as_text(name).replace("\\", "/"))
        if len(content) > MAX_BYTES:
            raise UnreadableError(f"holds {name}, which is larger than 1 MiB")
        if path in found:
            raise UnreadableError(f"holds {name} twice")
        if not all(map(_counts, path.parts)):
            continue
        found[path] = content
        total += len(content)
        if len(found) > MAX_FILES or total > MAX_TOTAL:
            raise UnreadableError(f"holds more than {MAX_FILES} Python files or {MAX_TOTAL >> 20} MiB of them")
    return found


def _walk(folder: Path) -> Iterator[tuple[str, bytes]]:
    def refuse(error: OSError) -> None:
        raise error

    for directory, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(filter(_counts, folders))
        for name in [*folders, *sorted(filter(_counts, names))]:
            path = Path(directory, name)
            if path.is_symlink():
                raise UnreadableError(f"holds a link ({name})")
            if path.suffix != ".py" or name in folders:
                continue
            if not path.is_file():
                raise UnreadableError(f"holds {name}, which is no plain file")
            with path.open("rb") as file:
                yield path.relative_to(folder).as_posix(), file.read(MAX_BYTES + 1)


def _counts(name: str) -> bool:
    """Whether a file or folder may be a student's work: not what editors, systems and Python leave behind."""
    return not name.startswith((".", "__"))


def _without_wrapping(files: Files) -> Files:
    """Drop folders that hold everything, as archives often have; chapter folders stay."""
    while files and all(len(path.parts) > 2 for path in files):
        if len({path.parts[0] for path in files}) > 1:
            break
        files = {PurePosixPath(*path.parts[1:]): content for path, content in files.items()}
    return files
