"""What a learner has done so far, kept in SQLite."""

from tutor.progress.database import Database
from tutor.progress.progress import Progress
from tutor.progress.records import Place, RunRecord, Standing, State

__all__ = ["Database", "Place", "Progress", "RunRecord", "Standing", "State"]
