"""expects: failed
needs: landlock
Reaches for other folders by the links that /proc/self keeps: root, cwd, fd, task.
"""
import os

for link in ("root/etc/shadow", "root/tmp", "root/root", "cwd/../..", "task/1/root/tmp", "fd/0/../../../tmp"):
    for self in ("/proc/self", "/proc/thread-self", f"/proc/{os.getpid()}"):
        try:
            print("SEEN", link, (os.listdir if not link.endswith("shadow") else open)(f"{self}/{link}"))
        except OSError:
            pass


def corr2d(X, K):
    return X
