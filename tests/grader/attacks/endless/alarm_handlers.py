"""expects: timed_out
Lets an interval timer call it back for ever.
"""
import signal


def again(*_):
    while True:
        pass


signal.signal(signal.SIGALRM, again)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
while True:
    pass
