from torch import tensor, zeros


def check_worked_example_single(submission):
    """In the lesson's example single_output_grad gives dw = −0.125 −0.25 and db = −0.125"""
    x, w, b, t = tensor([1.0, 2]), tensor([0.5, -0.25]), tensor(0.0), tensor(1.0)
    return named(submission.single_output_grad(x, w, b, t), "dw")


def check_worked_example_multi(submission):
    """In the lesson's example multi_output_grad gives dW = −0.125 0.125 / −0.25 0.25 and db = −0.125 0.125"""
    x, W, b, t = tensor([1.0, 2]), tensor([[0.5, 2], [-0.25, -1]]), zeros(2), tensor([1.0, 0])
    return named(submission.multi_output_grad(x, W, b, t), "dW")


def check_single_input(submission, rng):
    """One input, one output: single_output_grad"""
    x, w, b, t = rng.normal(1), rng.normal(1), 1 + rng.normal(1)[0], tensor(0.0)
    return named(submission.single_output_grad(x, w, b, t), "dw")


def check_single(submission, rng):
    """Random inputs, weights and bias: single_output_grad"""
    x, w, b, t = rng.normal(5), rng.normal(5), rng.normal(1)[0], rng.uniform(1)[0]
    return named(submission.single_output_grad(x, w, b, t), "dw")


def check_more_inputs_than_outputs(submission, rng):
    """More inputs than outputs: multi_output_grad"""
    x, W, b, t = rng.normal(5), rng.normal(5, 3) * 0.5, rng.normal(3), rng.uniform(3)
    return named(submission.multi_output_grad(x, W, b, t), "dW")


def check_more_outputs_than_inputs(submission, rng):
    """More outputs than inputs: multi_output_grad"""
    x, W, b, t = rng.normal(2), rng.normal(2, 4), rng.normal(4), rng.uniform(4)
    return named(submission.multi_output_grad(x, W, b, t), "dW")


def check_as_many_inputs_as_outputs(submission, rng):
    """As many inputs as outputs: rows belong to inputs, columns to outputs"""
    x, W, b, t = rng.normal(3), rng.normal(3, 3), rng.normal(3), rng.uniform(3)
    return named(submission.multi_output_grad(x, W, b, t), "dW")


def check_one_of_many(submission, rng):
    """A single output, W with one column: multi_output_grad"""
    x, W, b, t = rng.normal(4), rng.normal(4, 1) * 0.5, rng.normal(1), rng.uniform(1)
    return named(submission.multi_output_grad(x, W, b, t), "dW")


def check_single_unchanged(submission, rng):
    """Leaves x, w, b and t as they were: single_output_grad"""
    # Small weights and inputs above 1: the output is not flat, so that a step taken on the way is seen.
    x, w, b, t = 1 + rng.uniform(3), rng.normal(3) * 0.1, rng.normal(1)[0] * 0.1, tensor(0.0)
    submission.single_output_grad(x, w, b, t)
    return {"x": x, "w": w, "b": b, "t": t}


def check_multi_unchanged(submission, rng):
    """Leaves x, W, b and t as they were: multi_output_grad"""
    x, W, b, t = 1 + rng.uniform(3), rng.normal(3, 2) * 0.1, rng.normal(2) * 0.1, tensor([0.0, 1.0])
    submission.multi_output_grad(x, W, b, t)
    return {"x": x, "W": W, "b": b, "t": t}


def named(result, weights):
    """The two gradients by name; anything else as it came."""
    if not isinstance(result, tuple | list) or len(result) != 2:
        return result
    return {weights: result[0], "db": result[1]}
