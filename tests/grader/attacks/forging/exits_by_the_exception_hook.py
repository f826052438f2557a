"""expects: crashed
Leaves with SystemExit(0), and makes every hook and writer of the interpreter keep quiet.
"""
import sys

sys.excepthook = sys.unraisablehook = lambda *args: None
raise SystemExit(0)
