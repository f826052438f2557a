"""Programs that write to one workspace until they are killed, and what must be there afterwards.

`python -m tests.tutor.crash FOLDER KIND ROUNDS SEED` starts two writers in each round, kills both after up to 30 ms,
before, while or after they open (every other time: after the first has acknowledged something), and holds the disk
against what they had acknowledged.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import msgspec

from grader.protocol import Source
from tests.tutor.fakes import FAILED, verdict_on
from tutor.progress import Progress
from tutor.session.batch.journal import Journal
from tutor.session.batch.rows import ungraded
from tutor.workspace.files import read_capped, write_atomically

LONGEST = 0.03
"""Seconds until a writer is killed, at most."""
PATIENCE = 30.0
"""Seconds that a first acknowledgement may take on a loaded machine."""
SIZE = 20_000
"""Bytes of an attempt's source and of a file, several pages."""

Write = Callable[[int], None]


def attempts(folder: Path, writer: str) -> Write:
    """Remember attempts, each with the writer's name and a number."""
    progress = Progress(folder / "progress.db")

    def write(number: int) -> None:
        content = f"{writer} {number} ".encode().ljust(SIZE, b"#")
        progress.add_attempt(verdict_on(Source(module="double", path="a", content=content), FAILED), content)

    return write


def files(folder: Path, writer: str) -> Write:
    """Save a file of one's own over and over."""
    return lambda number: write_atomically(folder / f"{writer}.py", f"{number} ".encode().ljust(SIZE, b"#"))


def journal(folder: Path, writer: str) -> Write:
    """Add to the journal of a batch of one's own."""
    kept = Journal(folder / f"{writer}.jsonl", seed=1)
    return lambda number: kept.add(msgspec.structs.replace(ungraded(writer, "none"), key=str(number)))


def started(begin: Callable[[Path, str], Write], folder: Path, writer: str) -> tuple[int, int]:
    """A child that writes for ever; its process and the pipe on which it acknowledges."""
    reads, writes = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(reads)
        _write_for_ever(begin, folder, writer, writes)
    os.close(writes)
    return pid, reads


def _write_for_ever(begin: Callable[[Path, str], Write], folder: Path, writer: str, acknowledge: int) -> NoReturn:
    try:
        write = begin(folder, writer)
        number = 0
        while True:
            number += 1
            write(number)
            os.write(acknowledge, b".")
    finally:
        os._exit(1)


def killed(pid: int, reads: int) -> int:
    """Kill a writer; how much it had acknowledged."""
    os.kill(pid, signal.SIGKILL)
    with open(reads, "rb") as pipe:
        acknowledged = len(pipe.read())
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status), "a writer ended by itself"
    return acknowledged


def attempts_kept(folder: Path) -> dict[str, int]:
    """By writer, how many attempts are there without a gap; the database is whole, and no whole one was set aside."""
    with closing(Progress(folder / "progress.db")) as progress:
        assert progress.database.query("PRAGMA integrity_check") == [("ok",)]
        assert len(list(folder.glob("*.damaged*"))) <= 1
        rows = progress.database.query("SELECT source FROM attempts ORDER BY rowid")
    kept: dict[str, list[int]] = {}
    for (source,) in rows:
        writer, number, _ = source.split(b" ", 2)
        assert len(source) == SIZE
        kept.setdefault(writer.decode(), []).append(int(number))
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in kept.values())
    return {writer: len(numbers) for writer, numbers in kept.items()}


def files_kept(folder: Path) -> dict[str, int]:
    """By writer, the number in its file, which is whole."""
    contents = {path.stem: read_capped(path) for path in folder.glob("*.py")}
    assert all(len(content) == SIZE for content in contents.values())
    return {writer: int(content.split()[0]) for writer, content in contents.items()}


def entries_kept(folder: Path) -> dict[str, int]:
    """By writer, how many entries its journal has when the next batch opens it."""
    found = {}
    for path in folder.glob("*.jsonl"):
        kept = Journal(path, seed=2)
        found[path.stem] = len(kept.entries)
        kept.close()
    return found


KINDS = {
    "attempts": (attempts, attempts_kept),
    "attempts-after-damage": (attempts, attempts_kept),
    "files": (files, files_kept),
    "journal": (journal, entries_kept),
}


def main(folder: str, kind: str, rounds: str, seed: str) -> None:
    """Kill two writers in each round and look what is left of them; prints how many were killed and acknowledged."""
    begin, kept = KINDS[kind]
    chance = random.Random(int(seed))
    acknowledged: dict[str, int] = {}
    for number in range(int(rounds)):
        damaged = kind == "attempts-after-damage"
        place = Path(folder, str(number if damaged else number // 10))
        place.mkdir(exist_ok=True)
        if damaged:
            (place / "progress.db").write_bytes(b"this is no database" * 1000)
        writers = {f"{number}{side}": started(begin, place, f"{number}{side}") for side in "ab"}
        if number % 2:
            select.select([reads for _, reads in writers.values()], [], [], PATIENCE)
        time.sleep(chance.uniform(0, LONGEST))
        told = {writer: killed(*child) for writer, child in writers.items()}
        found = kept(place)
        for writer, count in told.items():
            assert count <= found.get(writer, 0) <= count + 1, f"{writer}: {found.get(writer, 0)}, told {count}"
        acknowledged |= told
    print(len(acknowledged), sum(acknowledged.values()))


if __name__ == "__main__":
    main(*sys.argv[1:])
