"""expects: failed|crashed
Puts memory where no limit of the process counts it: memfd, /dev/shm, System V segments, tensors in shared memory.
"""
import ctypes
import os

import torch

libc = ctypes.CDLL(None)


def tried(action):
    try:
        return action()
    except Exception:
        return None


descriptor = tried(lambda: os.memfd_create("dltutor-attack"))
for _ in range(64) if descriptor else ():
    os.write(descriptor, bytes(16 << 20))
tried(lambda: open("/dev/shm/dltutor-attack", "wb").write(bytes(64 << 20)))
segment = libc.shmget(0x646C7475, 64 << 20, 0o1600)
tried(lambda: torch.ones(1 << 24).share_memory_())


def corr2d(X, K):
    return X
