"""Pythagoras from the standard library, entries written one parameter at a time."""

import math


def clip_gradients(params, theta):
    gradients = [p.grad.detach() for p in params if p.grad is not None]
    norm = math.hypot(*(float(g.norm()) for g in gradients))
    for g in gradients if norm > theta else ():
        g.copy_(g / norm * theta)
    return norm
