"""expects: failed|crashed|timed_out
Makes twenty thousand files.
"""
try:
    for number in range(20_000):
        open(f"file-{number}", "w").close()
except OSError:
    pass


def corr2d(X, K):
    return X
