import torch
from torch import Tensor, tensor

MINIMA = tensor([[3.0, 2.0], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])

SADDLES = tensor([[-3.0730258, -0.0813530], [-0.1279613, -1.9537150], [0.0866775, 2.8842547], [3.3851542, 0.0738519]])
"""Where the gradient is 0 besides, by Newton's method."""

BESIDE = tensor([[-0.43, -3.76], [-2.94, -0.35], [-4.7, 0.53], [1.32, -10.53]]) * 1e-5
"""From each saddle along its steepest way down, as far as the gradient has the length 0.0015."""

NOT_THE_NEAREST = tensor([[-0.4, -0.1], [-0.3, -1.4], [0.1, -0.5], [0.4, 4.6]])
NOT_THE_QUADRANT = tensor([[-1.0, -0.2], [-0.1, -1.1], [0.7, -0.2], [0.1, 4.5]])
"""Starts that roll to another minimum than the nearest, or the one in their quadrant, also when moved by 0.05."""


def check_worked_example(submission):
    """`himmelblau` is 170 at (0, 0)"""
    x, y = tensor(0.0), tensor(0.0)
    return submission.himmelblau(x, y)


def check_zero_at_minimum(submission):
    """`himmelblau` is 0 at (3, 2)"""
    x, y = tensor(3.0), tensor(2.0)
    return submission.himmelblau(x, y)


def check_many_points(submission, rng):
    """`himmelblau` gives one number for each of many points"""
    x, y = rng.normal(6) * 2, rng.normal(6) * 2
    return submission.himmelblau(x, y)


def check_grid(submission, rng):
    """`himmelblau` works on a grid: x of shape (1, 5), y of shape (4, 1)"""
    x, y = rng.normal(1, 5) * 3, rng.normal(4, 1) * 3
    return submission.himmelblau(x, y)


def check_worked_example_step(submission):
    """`minimise` steps from (0, 0) to (0.14, 0.22)"""
    start = tensor([0.0, 0.0])
    return detached(submission.minimise(start, 0.01, 1))


def check_twenty_steps(submission, rng):
    """`minimise` takes 20 steps from a random start"""
    start = MINIMA[rng.size(0, 3)] + rng.uniform(2, low=-0.8, high=0.8)
    return detached(submission.minimise(start, 0.0005, 20))


def check_uphill_step(submission, rng):
    """`minimise` takes a step also where it is too long and leads uphill"""
    start = around(tensor([3.5, 2.5]), rng, 0.2)
    return detached(submission.minimise(start, 0.05, 1))


def check_no_steps(submission, rng):
    """`minimise` with 0 steps stays at the start"""
    start = rng.normal(2)
    return detached(submission.minimise(start, 0.01, 0))


def check_start_unchanged(submission, rng):
    """`minimise` leaves the start as it was"""
    start = rng.normal(2)
    submission.minimise(start, 0.005, 3)
    return {"start after the call": start.detach()}


def check_own_minimum(submission, rng):
    """`minimise` reaches each of the four minima, from starts around it"""
    starts = [around(minimum, rng, 1.0) for minimum in MINIMA]
    return {
        f"from near minimum {k}": reached(submission.minimise(start, 0.005, 300)) for k, start in enumerate(starts)
    }


def check_leaves_the_saddles(submission):
    """`minimise` leaves each of the four saddles, on both sides, from starts less than 0.00011 beside it"""
    return {
        f"from {side} saddle {k}": reached(submission.minimise(start.clone(), 0.01, 300))
        for k in range(4)
        for side, start in {
            "one side of": SADDLES[k] + BESIDE[k],
            "the other side of": SADDLES[k] - BESIDE[k],
        }.items()
    }


def check_basin(submission, rng):
    """`basin` tells the minima apart, from starts around them"""
    return [number(submission.basin(around(minimum, rng, 1.0))) for minimum in MINIMA]


def check_basin_far(submission, rng):
    """`basin` finds the way from far out, where the slopes are steep"""
    corners = tensor([[4.5, 4.5], [-4.5, 4.5], [-4.5, -4.5], [4.5, -4.5]])
    return [number(submission.basin(around(corner, rng, 0.3))) for corner in corners]


def check_basin_not_the_quadrant(submission, rng):
    """`basin` tells where descent ends, not the quadrant of the start"""
    return [number(submission.basin(around(start, rng, 0.03))) for start in NOT_THE_QUADRANT]


def check_basin_not_the_nearest(submission, rng):
    """`basin` tells where descent ends, which is not always the nearest minimum"""
    return [number(submission.basin(around(start, rng, 0.03))) for start in NOT_THE_NEAREST]


def check_basin_beside_saddles(submission):
    """`basin` finds the way down from both sides of each saddle, less than 0.00011 beside it"""
    starts = torch.stack([SADDLES + BESIDE, SADDLES - BESIDE], dim=1).flatten(0, 1)
    return [number(submission.basin(start)) for start in starts]


def check_python_int(submission):
    """`basin` returns a plain Python int"""
    start = tensor([3.5, -1.5])
    return submission.basin(start)


def around(point, rng, distance):
    """A point at most so far away."""
    away = rng.normal(2)
    return point + away / away.norm() * distance * rng.uniform(1)


def reached(point):
    """Which minimum a point is at, within 0.1: they are more than 3 apart."""
    point = detached(point)
    if not isinstance(point, Tensor) or point.shape != (2,):
        return point
    near = (k for k, minimum in enumerate(MINIMA) if (point - minimum).norm() < 0.1)
    return next((f"at minimum {k}" for k in near), "at no minimum")


def detached(point):
    """The point's values alone, whether or not it still has a graph."""
    return point.detach() if isinstance(point, Tensor) else point


def number(found):
    """An int, of whatever type: one check alone asks for a plain one."""
    try:
        return found if isinstance(found, float) else int(torch.as_tensor(found))
    except (TypeError, ValueError, RuntimeError):
        return found
