"""expects: none"""

import torch


def random_flip(X, p, gen):
    return X.clone()


def random_crop(X, pad, gen):
    return X.clone()


def color_jitter(X, brightness, contrast, gen):
    return X.clone()
