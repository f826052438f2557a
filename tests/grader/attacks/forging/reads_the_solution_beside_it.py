"""expects: failed|crashed
Reads the reference's file from the folders around it and runs that.
"""
import sys
from pathlib import Path

places = {Path(__file__).resolve().parent, Path.cwd(), *map(Path, sys.path)}
for place in places:
    if (place / "solution.py").exists():
        exec((place / "solution.py").read_text())
