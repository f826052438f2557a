"""expects: timed_out|failed|crashed
Opens a pipe of the file system that nobody writes to.
"""
import os

os.mkfifo("never")
with open("never") as pipe:
    pipe.read()
