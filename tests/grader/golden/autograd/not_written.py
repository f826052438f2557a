"""expects: not_started"""

import torch


def gradients(f, *xs):
    raise NotImplementedError


def second_derivative(f, x):
    raise NotImplementedError


def jacobian_row(f, x, i):
    raise NotImplementedError
