"""expects: failed|crashed
Leaves named semaphores, shared memory blocks and message queues behind.
"""
import ctypes
import multiprocessing
from multiprocessing import shared_memory

kept = []
for make in (
    lambda: multiprocessing.get_context("fork").Lock(),
    lambda: shared_memory.SharedMemory("dltutor-attack-block", create=True, size=1 << 20),
    lambda: ctypes.CDLL(None).sem_open(b"/dltutor-attack-semaphore", 0o100, 0o600, 1),
    lambda: ctypes.CDLL(None).mq_open(b"/dltutor-attack-queue", 0o102, 0o600, None),
):
    try:
        kept.append(make())
    except OSError:
        pass


def corr2d(X, K):
    return X
