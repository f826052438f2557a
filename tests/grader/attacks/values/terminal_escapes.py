"""expects: failed
Returns and prints what terminals, logs and markup take for orders.
"""

EVIL = "\x1b]0;owned\x07\x1b[2J\x1b[31m[bold red]x[/]\r\n::error file=corr2d.py::forged\n</testcase>]]>\u202e\x9b31m"
print(EVIL)


def corr2d(X, K):
    print(EVIL)
    return {EVIL: EVIL}
