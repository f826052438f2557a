from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tutor.session.batch import Batch, Cohort, Journal, Row

Hand = Callable[[str, dict[str, str]], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cohort").mkdir()
    return tmp_path / "cohort"


@pytest.fixture
def hand_in(folder: Path) -> Hand:
    def hand(student: str, files: dict[str, str]) -> Path:
        for name, text in files.items():
            (folder / student / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / student / name).write_text(text)
        return folder / student

    return hand


def run(client: object, cohort: Cohort, jobs: int = 1, journal: Journal | None = None) -> list[Row]:
    batch = Batch(client, cohort, jobs, journal)  # type: ignore[arg-type]
    return [entry.row for entry in cohort.sorted(batch.entries())]
