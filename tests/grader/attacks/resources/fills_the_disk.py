"""expects: failed|crashed|timed_out
Writes files until it may not any more (at most 2 GB).
"""
written = []
try:
    for number in range(16):
        with open(f"big-{number}", "wb") as file:
            for _ in range(128):
                written.append(file.write(b"x" * (1 << 20)))
except OSError as error:
    print(error)


def corr2d(X, K):
    return X
