"""expects: timed_out
Asks the kernel not to be killed with its parent, and loops.
"""
import ctypes

ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)
while True:
    pass
