"""expects: failed
Becomes another user, takes capabilities, leaves its namespaces and root, mounts.
"""
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def tried(name, result):
    if result == 0:
        print("SEEN", name)


tried("unshare", libc.unshare(0x10000000))
tried("unshare mounts", libc.unshare(0x00020000))
tried("chroot", libc.chroot(b"."))
tried("mount", libc.mount(b"none", b".", b"tmpfs", 0, None))
tried("umount", libc.umount2(b"/proc", 0))
tried("setns", libc.setns(0, 0))
tried("keyctl", libc.syscall(250, 0, -3, 0))
tried("bpf", libc.syscall(321, 0, None, 0))
tried("io_uring", min(0, libc.syscall(425, 1, ctypes.create_string_buffer(256))))
tried("perf", min(0, libc.syscall(298, None, 0, -1, -1, 0)))
tried("userfaultfd", min(0, libc.syscall(323, 0)))


def corr2d(X, K):
    return X
