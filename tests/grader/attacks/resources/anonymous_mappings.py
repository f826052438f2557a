"""expects: failed|out_of_memory
Maps memory past every allocator, shared and private (at most 4 GB).
"""
import mmap

kept = []
try:
    for number in range(64):
        flags = mmap.MAP_ANONYMOUS | (mmap.MAP_SHARED if number % 2 else mmap.MAP_PRIVATE)
        kept.append(mmap.mmap(-1, 64 << 20, flags=flags))
        kept[-1].write(b"x" * (64 << 20))
except OSError:
    pass
if len(kept) == 64:
    print("SEEN 4 GB")


def corr2d(X, K):
    return X
