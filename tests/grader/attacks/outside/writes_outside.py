"""expects: failed
needs: landlock
Writes, renames, links and truncates outside its scratch folder.
"""
import os


def tried(name, action):
    try:
        action()
        print("SEEN", name)
    except OSError:
        pass


import torch

for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/etc", os.path.dirname(torch.__file__)):
    path = f"{folder}/dltutor-attack-file"
    tried(path, lambda: open(path, "w").close())
    tried(path, lambda: os.mkdir(path))
    tried(path, lambda: os.symlink("/etc/passwd", path))
    tried(path, lambda: os.mkfifo(path))
open("own", "w").close()
tried("rename", lambda: os.rename("own", "/tmp/dltutor-attack-file"))
tried("link", lambda: os.link("own", "/tmp/dltutor-attack-file"))


def corr2d(X, K):
    return X
