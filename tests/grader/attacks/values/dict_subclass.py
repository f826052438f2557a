"""expects: failed|crashed
Returns a dict whose keys and items are not what they seem.
"""


class Key:
    def __str__(self):
        raise KeyboardInterrupt

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return True


class Lying(dict):
    def items(self):
        return [(Key(), X) for X in range(3)]

    def __len__(self):
        return -1


def corr2d(X, K):
    return Lying()
