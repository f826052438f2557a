from torch import arange, cartesian_prod, tensor
from torch.utils._python_dispatch import TorchDispatchMode

from grader.checks import gradients, measured_by, tolerance


def check_worked_example(submission):
    """subtract_channel_mean gives −3 −1, −10 10, 1 3, 0 0 for the lesson's example"""
    X = tensor([[[[1.0, 3]], [[10, 30]]], [[[5, 7]], [[20, 20]]]])
    return submission.subtract_channel_mean(X)


def check_outer_sum_of_the_example(submission):
    """outer_sum gives 1 2 / 11 12 / 21 22 for the lesson's example"""
    a, b = tensor([0.0, 10, 20]), tensor([1.0, 2])
    return submission.outer_sum(a, b)


def check_distances_of_the_example(submission):
    """pairwise_distances gives 3 4 0 / 4 3 5 for the lesson's example"""
    A, B = tensor([[0.0, 0], [3, 4]]), tensor([[3.0, 0], [0, 4], [0, 0]])
    return submission.pairwise_distances(A, B)


def check_subtract_channel_mean(submission, rng):
    """subtract_channel_mean averages over images, rows and columns, where all lengths differ"""
    X = rng.normal(4, 3, 2, 5) + 2 * rng.normal(1, 3, 1, 1)
    return submission.subtract_channel_mean(X)


def check_channel_mean_of_a_cube(submission, rng):
    """subtract_channel_mean tells the directions apart where all have the same length"""
    X = rng.normal(3, 3, 3, 3) + rng.normal(1, 3, 1, 1)
    return submission.subtract_channel_mean(X)


def check_channel_mean_of_a_single_image(submission, rng):
    """subtract_channel_mean works for one image with one channel"""
    X = rng.normal(1, 1, 3, 4) + 2
    return submission.subtract_channel_mean(X)


def check_outer_sum(submission, rng):
    """outer_sum gives a[i] + b[j] in row i and column j, for any two lengths"""
    a, b = rng.normal(5), rng.normal(3)
    return {
        "of 5 and 3": submission.outer_sum(a, b),
        "of 3 and 3": submission.outer_sum(a[:3], b),
        "of 1 and 1": submission.outer_sum(a[:1], b[:1]),
    }


def check_pairwise_distances(submission, rng):
    """pairwise_distances compares every row of A with every row of B"""
    (N, M), D = rng.sizes(4, 7), 3
    A, B = rng.normal(N, D), rng.normal(M, D) + 2
    return submission.pairwise_distances(A, B)


def check_distances_of_a_square(submission, rng):
    """pairwise_distances tells rows from coordinates where there are as many"""
    A, B = rng.normal(4, 4), rng.normal(4, 4) + 2
    return submission.pairwise_distances(A, B)


def check_distance_of_single_points(submission, rng):
    """pairwise_distances works for one point each, and for one coordinate"""
    A, B = rng.integers(-9, -1, 1, 3).float(), rng.integers(1, 9, 1, 3).float()
    return {
        "three coordinates": submission.pairwise_distances(A, B),
        "one": submission.pairwise_distances(A[:, :1], B[:, :1]),
    }


def growth(counts):
    """Where a larger input costs more operators; a few more or less are torch's own affair."""
    small = counts["small"]
    return {f"more operators for more {what}": n > small + 5 for what, n in counts.items() if what != "small"}


@measured_by(growth)
def check_no_loop_over_images(submission, rng):
    """subtract_channel_mean takes no more operators for many images, channels or pixels than for few"""
    sizes = {"small": (2, 3, 2, 2), "images": (22, 3, 2, 2), "channels": (2, 23, 2, 2), "pixels": (2, 3, 12, 14)}
    counts = {}
    for what, size in sizes.items():
        X = rng.normal(*size)
        with Counter() as counter:
            submission.subtract_channel_mean(X)
        counts[what] = counter.count
    return counts


@measured_by(growth)
def check_no_loop_over_numbers(submission, rng):
    """outer_sum takes no more operators for many numbers than for few"""
    counts = {}
    for what, (N, M) in {"small": (2, 3), "numbers in a": (22, 3), "numbers in b": (2, 23)}.items():
        a, b = rng.normal(N), rng.normal(M)
        with Counter() as counter:
            submission.outer_sum(a, b)
        counts[what] = counter.count
    return counts


@measured_by(growth)
def check_no_loop_over_points(submission, rng):
    """pairwise_distances takes no more operators for many points than for few"""
    counts = {}
    for what, (N, M) in {"small": (2, 3), "points in A": (22, 3), "points in B": (2, 23)}.items():
        A, B = rng.normal(N, 2), rng.normal(M, 2)
        with Counter() as counter:
            submission.pairwise_distances(A, B)
        counts[what] = counter.count
    return counts


def check_gradient_of_centred_channels(submission, rng):
    """Gradients flow through subtract_channel_mean, also through the mean"""
    X = rng.normal(2, 3, 4, 2).requires_grad_()
    Y = submission.subtract_channel_mean(X)
    return {"Y": Y, "gradients": gradients(Y, X=X)}


def check_gradients_of_outer_sum(submission, rng):
    """Gradients flow through outer_sum to a and b"""
    a, b = rng.normal(4).requires_grad_(), rng.normal(3).requires_grad_()
    Y = submission.outer_sum(a, b)
    return {"Y": Y, "gradients": gradients(Y, a=a, b=b)}


def check_gradients_of_distances(submission, rng):
    """Gradients flow through pairwise_distances to A and B"""
    A, B = rng.normal(4, 3).requires_grad_(), (rng.normal(2, 3) + 2).requires_grad_()
    Y = submission.pairwise_distances(A, B)
    return {"Y": Y, "gradients": gradients(Y, A=A, B=B)}


@tolerance(relative=1e-3, absolute=2e-3, because="a number of up to 10⁻⁶ under the root adds 10⁻³ to a distance of 0")
def check_coinciding_points(submission, rng):
    """Points that coincide have the distance 0 and the gradient 0, never NaN"""
    lattice = cartesian_prod(*[arange(3.0)] * 3)
    A = lattice[rng.permutation(27)[:5]]
    A, B = A.clone().requires_grad_(), A[1:4].clone().requires_grad_()
    Y = submission.pairwise_distances(A, B)
    return {"Y": Y, "gradients": gradients(Y, A=A, B=B)}


def check_inputs_unchanged(submission, rng):
    """Leaves X, a, b, A and B as they were"""
    X, a, b, A, B = rng.normal(2, 3, 2, 2), rng.normal(3), rng.normal(3), rng.normal(3, 2), rng.normal(3, 2)
    submission.subtract_channel_mean(X)
    submission.outer_sum(a, b)
    submission.pairwise_distances(A, B)
    return {
        "X after subtract_channel_mean(X)": X,
        "a after outer_sum(a, b)": a,
        "b after outer_sum(a, b)": b,
        "A after pairwise_distances(A, B)": A,
        "B after pairwise_distances(A, B)": B,
    }


class Counter(TorchDispatchMode):
    """Counts the operators that torch runs inside it."""

    count = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.count += 1
        return func(*args, **(kwargs or {}))
