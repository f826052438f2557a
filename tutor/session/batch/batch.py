"""A cohort graded: several gradings side by side in one warm grader, each in processes of its own."""

from __future__ import annotations

import queue
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

from grader.verdict import Outcome
from tutor.errors import GraderFailed
from tutor.session.batch.cohort import Case, Cohort
from tutor.session.batch.journal import Journal
from tutor.session.batch.rows import Entry
from tutor.session.batch.submissions import Submitted
from tutor.session.grading import grade

if TYPE_CHECKING:
    from grader.client import GraderClient

Tell = Callable[[Entry], None]


class Batch:
    """Grades a cohort with `jobs` gradings side by side. What the journal has is not graded again."""

    def __init__(self, client: GraderClient, cohort: Cohort, jobs: int = 1, journal: Journal | None = None) -> None:
        self._client, self._cohort, self._jobs, self._journal = client, cohort, jobs, journal
        self._known = dict(journal.entries) if journal else {}
        self._stopped = False
        self._again: list[Case] = []

    def entries(self) -> Generator[Entry]:
        """Every entry as soon as it is known, and in the journal. Leaving it early ends all gradings.

        What the grader failed at is graded once more, alone, at the end: a neighbour may have been the cause.
        """
        with closing(self._side_by_side()) as found:
            for entry in found:
                yield self._kept(entry)
        for case in self._again:
            yield self._kept(self._graded(case))

    def _side_by_side(self) -> Generator[Entry]:
        news: queue.SimpleQueue[Entry | Future[None]] = queue.SimpleQueue()
        with ThreadPoolExecutor(max_workers=self._jobs) as pool:
            waiting = {pool.submit(self._student, one, news.put) for one in self._cohort.submitted}
            for future in waiting:
                future.add_done_callback(news.put)
            try:
                while waiting:
                    event = news.get()
                    if isinstance(event, Entry):
                        yield event
                    else:
                        waiting.discard(event)
                        event.result()
            except BaseException:
                self._stopped = True
                pool.shutdown(wait=False, cancel_futures=True)
                self._client.close()
                raise

    def _student(self, one: Submitted, tell: Tell) -> None:
        files = self._cohort.files(one)
        if isinstance(files, Entry):
            tell(files)
            return
        left = self._cohort.time_limit
        for exercise in self._cohort.exercises:
            if self._stopped:
                return
            entry = self._entry(self._cohort.case(one, files, exercise, left))
            if entry:
                left = None if left is None else left - entry.row.seconds
                tell(entry)

    def _entry(self, case: Case | Entry) -> Entry | None:
        """The entry of a case, or None where the grader failed at it and it comes at the end."""
        if isinstance(case, Entry):
            return case
        if case.key in self._known:
            return self._known[case.key]
        entry = self._graded(case)
        if entry.row.outcome != Outcome.GRADER_ERROR:
            return entry
        self._again.append(case)
        return None

    def _graded(self, case: Case) -> Entry:
        try:
            verdict = grade(self._client, case.rubric, case.material, seed=self._cohort.seed)
        except GraderFailed as error:
            return self._cohort.failure(case, error)
        return self._cohort.entry(case, verdict)

    def _kept(self, entry: Entry) -> Entry:
        if self._journal and entry.key and entry.key not in self._known:
            self._journal.add(entry)
        return entry
