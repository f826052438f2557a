"""expects: failed|crashed
Sends SIGKILL to the process that judges it, by every system call that sends signals.
"""
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
judge = os.getppid()
if judge > 1:
    for action in (
        lambda: os.kill(judge, signal.SIGKILL),
        lambda: libc.syscall(200, judge, 9),
        lambda: libc.syscall(234, judge, judge, 9),
        lambda: signal.pidfd_send_signal(os.pidfd_open(judge), 9),
        lambda: libc.sigqueue(judge, 9, 0),
    ):
        try:
            action()
        except OSError:
            pass


def corr2d(X, K):
    return X
