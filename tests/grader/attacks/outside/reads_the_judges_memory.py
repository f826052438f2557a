"""expects: failed|crashed
Looks for the reference in the judge's memory: /proc/PID/mem and process_vm_readv.
"""
import ctypes
import os

judge = os.getppid()
libc = ctypes.CDLL(None)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


buffer = ctypes.create_string_buffer(16)
mine, theirs = Piece(ctypes.addressof(buffer), 16), Piece(id(None), 16)
if judge > 1 and libc.process_vm_readv(judge, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0) > 0:
    print("SEEN process_vm_readv")
for name in ("maps", "mem", "environ", "cmdline", "fd", "cwd", "root"):
    for pid in {judge, 1} - {os.getpid()}:
        try:
            os.open(f"/proc/{pid}/{name}", os.O_RDONLY)
            print("SEEN", pid, name)
        except OSError:
            pass


def corr2d(X, K):
    return X
