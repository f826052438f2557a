from torch import tensor


def check_worked_example(submission):
    """Gives 0 0.25 1, 0 0.5 1 and 0 0 0 in the columns of the lesson's example"""
    X = tensor([[1.0, 200, 7], [2, 600, 7], [5, 1000, 7]])
    return submission.min_max_scale(X)


def check_single_column(submission, rng):
    """One column goes from 0 to 1"""
    X = rng.normal(5, 1) + 3
    return submission.min_max_scale(X)


def check_negative_numbers(submission, rng):
    """Negative numbers are scaled like all others"""
    X = rng.normal(6, 2) - 10
    return submission.min_max_scale(X)


def check_columns_of_different_size(submission, rng):
    """Each column has its own minimum and maximum"""
    X = rng.normal(7, 4) * tensor([1000.0, 0.1, 1, 20]) + tensor([5000.0, 0, -2, 3])
    return submission.min_max_scale(X)


def check_as_many_rows_as_columns(submission, rng):
    """Rows and columns are told apart where there are as many"""
    X = rng.normal(4, 4) * 5
    return submission.min_max_scale(X)


def check_constant_column(submission, rng):
    """A column whose numbers are all equal becomes 0, not NaN; the others are scaled as usual"""
    X = rng.normal(5, 3)
    X[:, rng.size(0, 2)] = -4.0
    return submission.min_max_scale(X)


def check_column_of_zeros(submission, rng):
    """A column of zeros stays 0"""
    X = rng.normal(4, 2)
    X[:, 1] = 0
    return submission.min_max_scale(X)


def check_single_row(submission, rng):
    """A single row becomes 0, since each of its columns is constant"""
    X = rng.normal(1, 4) + 2
    return submission.min_max_scale(X)


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    X = rng.normal(5, 3)
    submission.min_max_scale(X)
    return {"X after the call": X}
