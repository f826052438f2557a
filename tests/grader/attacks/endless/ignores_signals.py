"""expects: timed_out
Ignores every signal that can be ignored, blocks the rest, and loops.
"""
import signal

for number in signal.valid_signals():
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())


def corr2d(X, K):
    while True:
        pass
