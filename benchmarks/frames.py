"""Bent replies by the hundred thousand: is each one read or refused, and how long does the slowest take?

    python benchmarks/frames.py [COUNT] [SEED]

Exits with 1, and the seed that shows it, when the judge stumbles over one.
"""

from __future__ import annotations

import statistics
import sys
import time
import traceback
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))
from tests.grader.frames import REFUSALS, REPLIES, bent, judge


def main(count: int, first: int) -> int:
    """Read `count` bent replies."""
    took, refused = [], 0
    for seed in range(first, first + count):
        random = Random(seed)
        data = bent(random, random.choice(REPLIES))
        began = time.perf_counter()
        try:
            judge(data)
        except REFUSALS:
            refused += 1
        except Exception:
            traceback.print_exc()
            print(f"seed {seed}: the judge stumbled over {data!r}")
            return 1
        took.append(time.perf_counter() - began)
    median, slow, slowest = statistics.median(took), sorted(took)[int(0.999 * count)], max(took)
    print(f"{count} replies, {refused} refused, {count - refused} read")
    print(f"median {median * 1e3:.2f} ms, 99.9 % within {slow * 1e3:.2f} ms, slowest {slowest * 1e3:.1f} ms")
    return 0


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*(*numbers, *(20_000, 0)[len(numbers) :])))
