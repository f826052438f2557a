"""expects: failed
needs: landlock
Writes compiled files, startup files and torch's caches where the next program would run them.
"""
import os
import site

import torch

NAMES = ("dltutor-attack.pth", "sitecustomize.py", "__pycache__/dltutor-attack.pyc")
for folder in (*site.getsitepackages(), os.path.dirname(torch.__file__), os.path.expanduser("~root"), "/usr/lib"):
    for name in NAMES:
        try:
            os.close(os.open(os.path.join(folder, name), os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            print("SEEN", folder, name)
            os.unlink(os.path.join(folder, name))
        except OSError:
            pass


def corr2d(X, K):
    return X
