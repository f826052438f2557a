"""expects: not_centred"""

import torch


def standardize(train, test):
    sd = train.std(0, correction=0)
    sd[sd == 0] = 1
    return train.div(sd), test.div(sd)
