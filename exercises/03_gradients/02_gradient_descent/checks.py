import torch
from torch import tensor


def check_worked_example(submission):
    """Gives 4 2 1 0.5 for the lesson's example"""
    x0 = tensor(4.0)
    return submission.gradient_descent(lambda x: 2 * x, x0, lr=0.25, steps=3)


def check_start_alone(submission, rng):
    """With no steps at all, the path is the start: one row"""
    x0 = rng.normal(3)
    return submission.gradient_descent(lambda x: 2 * x, x0, lr=0.1, steps=0)


def check_single_step(submission, rng):
    """One step goes against the slope, as long as lr says"""
    x0, lr = rng.normal(2), float(rng.uniform(1, low=0.1, high=0.9))
    return submission.gradient_descent(lambda x: 3 * x - 1, x0, lr, 1)


def check_constant_slope(submission, rng):
    """On a slope that is everywhere the same, all steps are equally long"""
    x0, slope = rng.normal(3), rng.normal(3)
    return submission.gradient_descent(lambda x: slope.clone(), x0, lr=0.5, steps=4)


def check_slope_of_each_place(submission, rng):
    """Each step asks for the slope at the place reached, not at the start"""
    x0, valley = rng.uniform(2, low=-1), rng.uniform(2, low=-1)
    return submission.gradient_descent(lambda x: (x - valley) ** 3 + x - valley, x0, lr=0.1, steps=6)


def check_point_in_a_plane(submission, rng):
    """A point in a plane, with a valley that lies askew"""
    x0, A = rng.normal(2), tensor([[2.0, 0.5], [0.5, 1.0]])
    return submission.gradient_descent(lambda x: A @ x, x0, lr=0.3, steps=10)


def check_any_shape(submission, rng):
    """Any shape can walk: a table of numbers"""
    x0, goal = rng.normal(2, 3), rng.normal(2, 3)
    return submission.gradient_descent(lambda x: 2 * (x - goal), x0, lr=0.2, steps=5)


def check_steep_step(submission, rng):
    """With lr = 1 on x² it jumps to and fro, and it keeps on for all steps"""
    x0 = 1 + rng.uniform(1)
    return submission.gradient_descent(lambda x: 2 * x, x0, lr=1.0, steps=5)


def check_at_the_bottom(submission):
    """At the bottom of a valley it stays, and the path still has all its rows"""
    x0 = tensor([1.0, 0.0])
    return submission.gradient_descent(lambda x: 2 * x - tensor([2.0, 0.0]), x0, lr=0.1, steps=4)


def check_left_valley(submission):
    """On x² · sin x, from −0.5 it reaches the valley at −2.2889"""
    x0 = tensor(-0.5)
    return submission.gradient_descent(slope_of_x2_sin, x0, lr=0.02, steps=200)


def check_right_valley(submission, rng):
    """On x² · sin x, from between 2.6 and 7 it reaches the valley at 5.0870"""
    x0 = rng.uniform(3, low=2.6, high=7.0)
    path = submission.gradient_descent(slope_of_x2_sin, x0, lr=0.02, steps=100)
    return {"the last place": path[-1], "how many places": len(path)}


def check_start_unchanged(submission, rng):
    """Leaves x0 as it was"""
    x0 = rng.normal(2)
    submission.gradient_descent(lambda x: 2 * x, x0, lr=0.1, steps=3)
    return {"x0 after the call": x0}


def slope_of_x2_sin(x):
    return 2 * x * torch.sin(x) + x**2 * torch.cos(x)
