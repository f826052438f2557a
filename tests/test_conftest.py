"""The tests leave alone what belongs to the person who runs them."""

import os
import subprocess
import sys
from pathlib import Path

REMEMBERS = "tests/tutor/test_language.py::test_the_language_chosen_in_the_tutor_goes_before_the_environment"


def test_the_settings_of_who_runs_the_tests_stay_as_they_are(tmp_path: Path) -> None:
    mine = tmp_path / "settings.toml"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", REMEMBERS]
    environment = {**os.environ, "DLTUTOR_SETTINGS": str(mine)}
    done = subprocess.run(command, cwd=Path(__file__).parents[1], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert not mine.exists()
