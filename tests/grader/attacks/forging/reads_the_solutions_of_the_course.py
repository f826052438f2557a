"""expects: failed|crashed
needs: landlock
Reads the course's solutions, misconceptions and right alternatives from the folder of the grader.
"""
from pathlib import Path

import grader

course = Path(grader.__file__).resolve().parents[1]
PLACES = ("", "tutor/content/")
PATTERNS = ("solutions/06_convolution/01_corr2d.py", "exercises/06_convolution/01_corr2d/alternatives/*.py")
(path, *_) = [path for place in PLACES for pattern in PATTERNS for path in course.glob(place + pattern)]
exec(path.read_text())
