"""expects: failed
Makes device nodes in its folder: /dev/zero's number, and a disk's, which it does not open.
"""
import os
import stat

for kind, name, numbers in ((stat.S_IFCHR, "zero", (1, 5)), (stat.S_IFBLK, "disk", (254, 0))):
    try:
        os.mknod(name, 0o600 | kind, os.makedev(*numbers))
        print("SEEN", name)
    except OSError:
        pass


def corr2d(X, K):
    return X
