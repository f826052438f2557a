from torch import tensor, zeros


def check_worked_example_forward(submission):
    """In the lesson's example forward gives the logits 6 6"""
    X, params = tensor([[1.0, 2]]), example()
    return logits_of(submission.forward(X, params))


def check_worked_example_backward(submission):
    """In the lesson's example backward gives dW2 = −1 1 / 0 0, db2 = −0.5 0.5, dW1 = 1 0 / 2 0, db1 = 1 0"""
    X, y, params = tensor([[1.0, 2]]), tensor([0]), example()
    cache = remembered(submission, X, params)
    return submission.backward(cache, y, params)


def check_forward(submission, rng):
    """The logits of a random batch"""
    X, params = rng.normal(5, 3), network(rng, 3, 4, 2)
    return logits_of(submission.forward(X, params))


def check_second_weights(submission, rng):
    """The gradient of W2"""
    X, y, params = rng.normal(5, 3), rng.integers(0, 1, 5), network(rng, 3, 4, 2)
    cache = remembered(submission, X, params)
    return picked(submission.backward(cache, y, params), "W2")


def check_second_bias(submission, rng):
    """The gradient of b2"""
    X, y, params = rng.normal(5, 3), rng.integers(0, 1, 5), network(rng, 3, 4, 2)
    cache = remembered(submission, X, params)
    return picked(submission.backward(cache, y, params), "b2")


def check_first_weights(submission, rng):
    """The gradient of W1"""
    X, y, params = rng.normal(5, 3), rng.integers(0, 1, 5), network(rng, 3, 4, 2)
    cache = remembered(submission, X, params)
    return picked(submission.backward(cache, y, params), "W1")


def check_first_bias(submission, rng):
    """The gradient of b1"""
    X, y, params = rng.normal(5, 3), rng.integers(0, 1, 5), network(rng, 3, 4, 2)
    cache = remembered(submission, X, params)
    return picked(submission.backward(cache, y, params), "b1")


def check_all_sizes_equal(submission, rng):
    """As many samples, inputs, hidden units and classes: nothing is turned by mistake"""
    X, y, params = rng.normal(4, 4), rng.integers(0, 3, 4), network(rng, 4, 4, 4)
    cache = remembered(submission, X, params)
    return submission.backward(cache, y, params)


def check_single_sample(submission, rng):
    """A batch of one sample"""
    X, y, params = rng.normal(1, 4), rng.integers(0, 2, 1), network(rng, 4, 6, 3)
    cache = remembered(submission, X, params)
    return submission.backward(cache, y, params)


def check_more_classes(submission, rng):
    """More classes than hidden units, and not all of them occur"""
    X, y, params = rng.normal(3, 2), rng.integers(0, 3, 3), network(rng, 2, 3, 7)
    cache = remembered(submission, X, params)
    return submission.backward(cache, y, params)


def check_hidden_units_off(submission, rng):
    """Where relu switches every hidden unit off, only b2 gets a gradient"""
    X, y, params = rng.uniform(4, 3), rng.integers(0, 2, 4), network(rng, 3, 5, 3)
    params["W1"] = -1 - rng.uniform(3, 5)
    params["b1"] = -rng.uniform(5)
    cache = remembered(submission, X, params)
    return submission.backward(cache, y, params)


def check_at_the_kink(submission, rng):
    """Where Z is exactly 0, relu passes nothing back"""
    X, y, params = zeros(3, 2), rng.integers(0, 1, 3), network(rng, 2, 4, 2)
    params["b1"] = zeros(4)
    cache = remembered(submission, X, params)
    return submission.backward(cache, y, params)


def check_large_logits(submission):
    """Logits of ±1000 give no nan"""
    X, y = tensor([[1.0, 0], [0, 1]]), tensor([1, 1])
    params = {"W1": tensor([[10.0, 0], [0, 10]]), "b1": zeros(2)}
    params |= {"W2": tensor([[100.0, -100], [-100, 100]]), "b2": zeros(2)}
    cache = remembered(submission, X, params)
    return submission.backward(cache, y, params)


def check_cache_of_its_own(submission, rng):
    """Each cache belongs to its own forward, also when another batch came between"""
    X, other, y, params = rng.normal(3, 2), rng.normal(3, 2), rng.integers(0, 1, 3), network(rng, 2, 3, 2)
    cache = remembered(submission, X, params)
    remembered(submission, other, params)
    return submission.backward(cache, y, params)


def check_twice(submission, rng):
    """Going back twice from one cache gives the same gradients again"""
    X, y, params = rng.normal(3, 2), rng.integers(0, 1, 3), network(rng, 2, 3, 2)
    cache = remembered(submission, X, params)
    submission.backward(cache, y, params)
    return submission.backward(cache, y, params)


def check_inputs_unchanged(submission, rng):
    """Leaves X, y and the parameters as they were"""
    X, y, params = rng.normal(3, 2), rng.integers(0, 1, 3), network(rng, 2, 3, 2)
    cache = remembered(submission, X, params)
    submission.backward(cache, y, params)
    return {"X": X, "y": y, **params}


def example():
    W1, W2 = tensor([[1.0, -1], [0.5, -1]]), tensor([[1.0, 3], [-1, 2]])
    return {"W1": W1, "b1": zeros(2), "W2": W2, "b2": tensor([4.0, 0])}


def network(rng, D, H, K):
    """Random parameters; no bias is 0."""
    return {"W1": rng.normal(D, H), "b1": rng.normal(H), "W2": rng.normal(H, K), "b2": rng.normal(K)}


def remembered(submission, X, params):
    """The cache that forward returns."""
    return submission.forward(X, params)[1]


def logits_of(result):
    """The first of the two that forward returns; anything else as it came."""
    return result[0] if isinstance(result, tuple | list) and len(result) == 2 else result


def picked(result, name):
    """One of the four gradients; whatever came, where it is no dict with that name."""
    return result[name] if isinstance(result, dict) and name in result else result
