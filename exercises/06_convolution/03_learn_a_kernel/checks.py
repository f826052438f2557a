from torch import tensor, zeros


def check_worked_example(submission):
    """Gives 0.16 −0.48 after the two steps of the lesson's example"""
    X, Y = tensor([[0.0, 2, 2]]), tensor([[-2.0, 0]])
    return submission.learn_kernel(X, Y, steps=2, lr=0.1)


def check_one_step(submission, rng):
    """A single step goes from zero along the gradient of the mean"""
    X, Y = rng.normal(3, 4), rng.normal(3, 3)
    return submission.learn_kernel(X, Y, steps=1, lr=0.3)


def check_no_step(submission, rng):
    """Without any step the kernel is 0 0, shape (1, 2)"""
    X, Y = rng.normal(2, 3), rng.normal(2, 2)
    return submission.learn_kernel(X, Y, steps=0, lr=0.1)


def check_some_steps(submission, rng):
    """Each step goes along its own gradient, not along those of earlier steps as well"""
    X, Y = rng.normal(4, 6), rng.normal(4, 5)
    return submission.learn_kernel(X, Y, steps=6, lr=0.2)


def check_step_size(submission, rng):
    """A small lr makes small steps"""
    X, Y = rng.normal(5, 3), rng.normal(5, 2)
    return submission.learn_kernel(X, Y, steps=3, lr=0.01)


def check_single_row(submission, rng):
    """An image of a single row is enough"""
    X, Y = rng.normal(1, 7), rng.normal(1, 6)
    return submission.learn_kernel(X, Y, steps=4, lr=0.1)


def check_recovers_edges(submission, rng):
    """Finds 1 −1 from the edges of a bright band"""
    X = zeros(3, 6)
    X[:, rng.size(1, 2) : rng.size(3, 5)] = 1.0
    Y = X[:, :-1] - X[:, 1:]
    return submission.learn_kernel(X, Y, steps=80, lr=0.5)


def check_recovers_any_kernel(submission, rng):
    """Finds whatever kernel made Y from X"""
    X, (left, right) = rng.normal(4, 5), rng.uniform(2, low=-2.0, high=2.0)
    Y = left * X[:, :-1] + right * X[:, 1:]
    return submission.learn_kernel(X, Y, steps=100, lr=0.2)


def check_starts_anew(submission, rng):
    """A second call starts at zero again"""
    X, Y = rng.normal(3, 4), rng.normal(3, 3)
    submission.learn_kernel(X, Y, steps=2, lr=0.1)
    return {"second result": submission.learn_kernel(X, Y, steps=2, lr=0.1)}


def check_detached(submission, rng):
    """The kernel comes back without its graph"""
    X, Y = rng.normal(2, 4), rng.normal(2, 3)
    K = submission.learn_kernel(X, Y, steps=1, lr=0.1)
    return {"requires_grad": K.requires_grad}


def check_inputs_unchanged(submission, rng):
    """Leaves X and Y as they were"""
    X, Y = rng.normal(3, 5), rng.normal(3, 4)
    submission.learn_kernel(X, Y, steps=2, lr=0.1)
    return {"X after the call": X, "Y after the call": Y}
