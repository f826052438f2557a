"""expects: failed|crashed
Removes, moves and leaves its scratch folder.
"""
import os
import shutil

here = os.getcwd()
shutil.rmtree(here, ignore_errors=True)
for action in (lambda: os.rename(here, here + "-moved"), lambda: os.rmdir(here), lambda: os.chdir("/")):
    try:
        action()
    except OSError:
        pass


def corr2d(X, K):
    return X
