"""What the tutor and the warm grader say to each other: JSON, one object a line.

    request   Grade | Sweep | Draw | Train | Cancel | Pause     tutor → grader
    event     Ready | CheckDone | Graded | Swept | Drawn | Trained… | Failed    grader → tutor

Every request but `Cancel` and `Pause` starts a job; every event but `Ready` carries its job's number.
"""

from grader.protocol.grading import CheckDone, Finding, Grade, Graded, Sweep, Swept
from grader.protocol.messages import (
    LAST,
    Cancel,
    Event,
    Failed,
    Fault,
    JobEvent,
    Pause,
    Ready,
    Request,
    decode_event,
    decode_request,
    encode,
)
from grader.protocol.pictures import Chart, Draw, Drawn, Panel, Rows, Series
from grader.protocol.sources import Limits, Rubric, Source
from grader.protocol.training import (
    SLACK,
    Band,
    Batch,
    Began,
    Epoch,
    Measure,
    Mistake,
    Recipe,
    Review,
    Stopped,
    Train,
    Trained,
    Trainer,
)

__all__ = [
    "LAST",
    "SLACK",
    "Band",
    "Batch",
    "Began",
    "Cancel",
    "Chart",
    "CheckDone",
    "Draw",
    "Drawn",
    "Epoch",
    "Event",
    "Failed",
    "Fault",
    "Finding",
    "Grade",
    "Graded",
    "JobEvent",
    "Limits",
    "Measure",
    "Mistake",
    "Panel",
    "Pause",
    "Ready",
    "Recipe",
    "Request",
    "Review",
    "Rows",
    "Rubric",
    "Series",
    "Source",
    "Stopped",
    "Sweep",
    "Swept",
    "Train",
    "Trained",
    "Trainer",
    "decode_event",
    "decode_request",
    "encode",
]
