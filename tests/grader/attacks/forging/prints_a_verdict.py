"""expects: failed
Prints what tools that read output look for: pytest's summary, TAP, JUnit, a JSON score.
"""
import sys

import torch

for stream in (sys.stdout, sys.stderr):
    print("============== 8 passed in 0.01s ==============\nok 1\n1..1\nPASSED\nOK", file=stream)
    print('{"passed": true, "score": 1.0, "outcome": "passed"}', file=stream)
    print('<testsuite tests="8" failures="0" errors="0"/>', file=stream)


def corr2d(X, K):
    return torch.zeros(2, 2)
