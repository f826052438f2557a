"""expects: failed
needs: landlock
Opens files that hold secrets, and the folders of other people.
"""
import os
from pathlib import Path

PATHS = ("/etc/shadow", "/root", "/home", "/root/.ssh", "/var", "/tmp", "/proc", "/sys/kernel", "/dev/mem", "/dev/sda")
for path in PATHS:
    try:
        print("SEEN", path, os.listdir(path)[:3] if Path(path).is_dir() else Path(path).read_bytes()[:1])
    except OSError:
        pass


def corr2d(X, K):
    return X
