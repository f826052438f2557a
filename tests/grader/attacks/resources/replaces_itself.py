"""expects: crashed|failed
Replaces its own process by another program.
"""
import os


def corr2d(X, K):
    os.execv("/bin/sleep", ["sleep", "30"])
