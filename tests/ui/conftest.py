import os
from pathlib import Path

import pytest

from .fakes import FakeSession

# Read when Textual is imported: nothing that is asserted depends on an animation.
os.environ["TEXTUAL_ANIMATIONS"] = "none"


@pytest.fixture
def session(tmp_path: Path) -> FakeSession:
    return FakeSession(tmp_path)
