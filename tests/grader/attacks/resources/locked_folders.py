"""expects: failed|crashed
Makes folders that resist removal: without rights, with names that are no text, links to elsewhere and to themselves.
"""
import os


def tried(action, *arguments):
    try:
        action(*arguments)
    except OSError:
        pass


tried(os.mkdir, "locked")
tried(lambda: open("locked/file", "w").close())
tried(os.mkdir, "locked/inner", 0o000)
tried(os.chmod, "locked", 0o000)
tried(os.mkdir, "empty", 0o000)
tried(os.mkdir, b"\xff\xfe\n\x1b[31m")
tried(os.symlink, "/", "root")
tried(os.symlink, "..", "up")
tried(os.symlink, "self", "self")
tried(os.mkfifo, "pipe")
tried(lambda: open("-rf", "w").close())
os.umask(0o777)
tried(lambda: open("unreadable", "w").close())
tried(os.mkdir, "dark")


def corr2d(X, K):
    return X
