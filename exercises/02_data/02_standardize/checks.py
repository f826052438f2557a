from torch import tensor


def check_worked_example(submission):
    """Gives −1 −1 0 / 1 1 0 and 0 3 0 / 3 0 1 for the lesson's example"""
    train, test = tensor([[1.0, 10, 7], [3, 30, 7]]), tensor([[2.0, 50, 7], [5, 20, 8]])
    return named(submission.standardize(train, test))


def check_training_data(submission, rng):
    """The training data get mean 0 and the biased standard deviation 1 in each column"""
    train, test = table(rng, 6), table(rng, 4)
    return one_of(named(submission.standardize(train, test)), "train")


def check_test_data(submission, rng):
    """The test data are scaled with the mean and standard deviation of the training data"""
    train, test = table(rng, 5), table(rng, 7) + 1
    return one_of(named(submission.standardize(train, test)), "test")


def check_test_data_do_not_matter(submission, rng):
    """Other test data leave the scaled training data as they are"""
    train, test = table(rng, 5), 100 * table(rng, 3)
    return one_of(named(submission.standardize(train, test)), "train")


def check_as_many_rows_as_columns(submission, rng):
    """Rows and columns are told apart where there are as many"""
    train, test = table(rng, 3), table(rng, 3)
    return named(submission.standardize(train, test))


def check_single_column(submission, rng):
    """Works for one column, and for a single test sample"""
    train, test = rng.normal(5, 1) * 3 - 7, rng.normal(1, 1)
    return named(submission.standardize(train, test))


def check_constant_column(submission, rng):
    """A column that is constant in both tables becomes 0, not NaN"""
    train, test = table(rng, 6), table(rng, 2)
    train[:, 1] = test[:, 1] = 5.0
    return named(submission.standardize(train, test))


def check_constant_in_training_only(submission, rng):
    """A column that is constant in the training data alone is only centred in the test data"""
    train, test = table(rng, 4), table(rng, 3)
    train[:, 2] = -3.0
    return named(submission.standardize(train, test))


def check_constant_in_test_only(submission, rng):
    """A column that is constant in the test data alone is scaled as usual"""
    train, test = table(rng, 4), table(rng, 3)
    test[:, 0] = 2.0
    return named(submission.standardize(train, test))


def check_single_row(submission, rng):
    """A single training sample becomes 0, and the test data are only centred"""
    train, test = rng.integers(-9, 9, 1, 3).float(), table(rng, 2)
    return named(submission.standardize(train, test))


def check_inputs_unchanged(submission, rng):
    """Leaves both tables as they were"""
    train, test = table(rng, 4), table(rng, 3)
    submission.standardize(train, test)
    return {"train after the call": train, "test after the call": test}


def table(rng, rows):
    """Three columns of different size and centre."""
    return rng.normal(rows, 3) * tensor([100.0, 0.2, 4]) + tensor([300.0, 0, -5])


def named(result):
    """Both tables by name; of anything else it is the second that is missing."""
    if isinstance(result, tuple | list) and len(result) == 2:
        return {"train": result[0], "test": result[1]}
    return result if result is None else {"train": result}


def one_of(tables, name):
    return tables[name] if tables is not None and name in tables else tables
