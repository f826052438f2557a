"""expects: timed_out|failed
Writes tracebacks and warnings to stderr without an end.
"""
import sys
import traceback


def corr2d(X, K):
    while True:
        traceback.print_stack()
        sys.stderr.write("\x1b[2J" * 10_000)
