from __future__ import annotations
from grader.protocol import Failed, Train
from typing import Any
def train(request: Train, worker: Any, emit: Any) -> Failed:
    return Failed(job=request.job, message="not yet", ours=True)
