"""A cohort graded: many students' submissions, side by side, into one gradebook."""

from tutor.session.batch.batch import Batch
from tutor.session.batch.cohort import Cohort
from tutor.session.batch.journal import Journal
from tutor.session.batch.rows import Entry, Row
from tutor.session.batch.summary import Summary, summarise

__all__ = ["Batch", "Cohort", "Entry", "Journal", "Row", "Summary", "summarise"]
