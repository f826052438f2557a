import torch
from torch import tensor

STEPS = ("sgd_step", "momentum_step", "adagrad_step", "rmsprop_step", "adam_step")


def check_worked_example(submission):
    """`sgd_step` gives 0.6 and 0.5 for the lesson's example"""
    w, state = example(), {}
    return example_path(lambda g: submission.sgd_step([w], [g], state, lr=0.1), w)


def check_sgd(submission, rng):
    """`sgd_step`: 20 steps for three weights"""
    return twenty_steps(rng, lambda params, grads, state: submission.sgd_step(params, grads, state, 0.2))


def check_weight_decay(submission, rng):
    """`sgd_step`: 20 steps with weight decay"""
    return twenty_steps(
        rng, lambda params, grads, state: submission.sgd_step(params, grads, state, 0.2, weight_decay=0.3)
    )


def check_worked_example_momentum(submission):
    """`momentum_step` gives 0.6 and 0.14 for the lesson's example"""
    w, state = example(), {}
    return example_path(lambda g: submission.momentum_step([w], [g], state, lr=0.1), w)


def check_momentum_new_state(submission, rng):
    """`momentum_step` starts from the beginning when it is given a new, empty state"""
    return walked_twice(rng, lambda w, g, state: submission.momentum_step([w], [g], state, lr=0.1))


def check_momentum(submission, rng):
    """`momentum_step`: 20 steps for three weights, two of them of the same shape"""
    return twenty_steps(
        rng, lambda params, grads, state: submission.momentum_step(params, grads, state, 0.1, momentum=0.7)
    )


def check_momentum_new_lr(submission, rng):
    """`momentum_step` goes by the lr of this step, also where it was another one before"""
    w, state = rng.normal(3).requires_grad_(), {}
    for lr in (0.4, 0.1, 0.2):
        submission.momentum_step([w], [rng.uniform(3, low=1.0, high=2.0)], state, lr=lr)
    return {"w after steps with lr = 0.4, 0.1 and 0.2": w.detach()}


def check_worked_example_adagrad(submission):
    """`adagrad_step` gives 0.9 and 0.8757 for the lesson's example"""
    w, state = example(), {}
    return example_path(lambda g: submission.adagrad_step([w], [g], state, lr=0.1), w)


def check_adagrad_new_state(submission, rng):
    """`adagrad_step` starts from the beginning when it is given a new, empty state"""
    return walked_twice(rng, lambda w, g, state: submission.adagrad_step([w], [g], state, lr=0.1))


def check_adagrad(submission, rng):
    """`adagrad_step`: 20 steps for three weights, two of them of the same shape"""
    return twenty_steps(rng, lambda params, grads, state: submission.adagrad_step(params, grads, state, 0.3))


def check_adagrad_eps(submission, rng):
    """`adagrad_step`: eps is added to the root, not under it"""
    return twenty_steps(rng, lambda params, grads, state: submission.adagrad_step(params, grads, state, 0.3, eps=0.5))


def check_adagrad_tiny_gradient(submission):
    """`adagrad_step`: a gradient of 0 leaves the weight; the step along a tiny one is damped by the default eps"""
    w, g = torch.zeros(2, requires_grad=True), tensor([0.0, 1e-9])
    submission.adagrad_step([w], [g], {}, lr=1.0)
    return {"w after a step along the gradients 0 and 1e-9": w.detach()}


def check_worked_example_rmsprop(submission):
    """`rmsprop_step` gives 0.8 and 0.7445 for the lesson's example"""
    w, state = example(), {}
    return example_path(lambda g: submission.rmsprop_step([w], [g], state, lr=0.1, alpha=0.75), w)


def check_rmsprop_new_state(submission, rng):
    """`rmsprop_step` starts from the beginning when it is given a new, empty state"""
    return walked_twice(rng, lambda w, g, state: submission.rmsprop_step([w], [g], state, lr=0.1))


def check_rmsprop(submission, rng):
    """`rmsprop_step`: 20 steps for three weights, two of them of the same shape"""
    return twenty_steps(rng, lambda params, grads, state: submission.rmsprop_step(params, grads, state, 0.02))


def check_rmsprop_eps(submission, rng):
    """`rmsprop_step`: eps is added to the root, not under it"""
    return twenty_steps(
        rng, lambda params, grads, state: submission.rmsprop_step(params, grads, state, 0.1, alpha=0.6, eps=0.5)
    )


def check_rmsprop_tiny_gradient(submission):
    """`rmsprop_step`: a gradient of 0 leaves the weight; the step along a tiny one is damped by the default eps"""
    w, g = torch.zeros(2, requires_grad=True), tensor([0.0, 1e-9])
    submission.rmsprop_step([w], [g], {}, lr=1.0)
    return {"w after a step along the gradients 0 and 1e-9": w.detach()}


def check_worked_example_adam(submission):
    """`adam_step` gives 0.9 and 0.8169 for the lesson's example"""
    w, state = example(), {}
    return example_path(lambda g: submission.adam_step([w], [g], state, lr=0.1), w)


def check_adam_new_state(submission, rng):
    """`adam_step` starts from the beginning when it is given a new, empty state"""
    return walked_twice(rng, lambda w, g, state: submission.adam_step([w], [g], state, lr=0.1))


def check_adam(submission, rng):
    """`adam_step`: 20 steps for three weights, two of them of the same shape"""
    return twenty_steps(rng, lambda params, grads, state: submission.adam_step(params, grads, state, 0.1))


def check_adam_betas(submission, rng):
    """`adam_step`: other betas"""
    return twenty_steps(
        rng, lambda params, grads, state: submission.adam_step(params, grads, state, 0.1, betas=(0.6, 0.8))
    )


def check_adam_eps(submission, rng):
    """`adam_step`: eps is added to the corrected root"""
    return twenty_steps(
        rng, lambda params, grads, state: submission.adam_step(params, grads, state, 0.1, (0.8, 0.9), eps=0.5)
    )


def check_adam_tiny_gradient(submission):
    """`adam_step`: a gradient of 0 leaves the weight; the step along a tiny one is damped by the default eps"""
    w, g = torch.zeros(2, requires_grad=True), tensor([0.0, 1e-9])
    submission.adam_step([w], [g], {}, lr=1.0)
    return {"w after a step along the gradients 0 and 1e-9": w.detach()}


def check_in_place(submission, rng):
    """Each step changes the very tensors that it is given, and they still require gradients"""
    found = {}
    for name in STEPS:
        held = [rng.normal(3).requires_grad_(), rng.normal(2, 2).requires_grad_()]
        before = [w.detach().clone() for w in held]
        getattr(submission, name)(list(held), [rng.normal(3), rng.normal(2, 2)], {}, lr=0.1)
        found[f"{name}: weights changed"] = [not torch.equal(w, old) for w, old in zip(held, before, strict=True)]
        found[f"{name}: weights require gradients"] = [w.requires_grad and w.is_leaf for w in held]
    return found


def check_gradients_unchanged(submission, rng):
    """No step changes the gradients, neither its own nor those of the step before"""
    found = {}
    for name in STEPS:
        w, state = rng.normal(3).requires_grad_(), {}
        grads = [rng.normal(3) for _ in range(3)]
        before = [g.clone() for g in grads]
        options = {"weight_decay": 0.5} if name == "sgd_step" else {}
        for g in grads:
            getattr(submission, name)([w], [g], state, lr=0.1, **options)
        found[name] = [torch.equal(g, old) for g, old in zip(grads, before, strict=True)]
    return found


def example():
    return tensor([1.0], requires_grad=True)


def example_path(step, w):
    """The weight after the gradients 4 and 1."""
    found = {}
    for place, g in enumerate((4.0, 1.0), start=1):
        step(tensor([g]))
        found[f"w after step {place}"] = w.detach().clone()
    return found


def walked_twice(rng, step):
    """Whether the same gradients lead from the same place to the same place again, each time with a new state."""
    start, w = rng.normal(1), torch.zeros(1, requires_grad=True)
    grads = rng.uniform(3, 1, low=1.0, high=2.0)
    ends = []
    for _ in range(2):
        w.data, state = start.clone(), {}
        for g in grads:
            step(w, g.clone(), state)
        ends.append(w.detach().clone())
    return {"ends at the same place again": torch.equal(*ends)}


def twenty_steps(rng, step):
    """Where three weights in a bowl are after each of 20 steps."""
    shapes = {"first weight": (3,), "second weight": (3,), "third weight": (2, 2)}
    weights = [rng.normal(*shape).requires_grad_() for shape in shapes.values()]
    lowest = [rng.normal(*shape) for shape in shapes.values()]
    steepness = [rng.uniform(*shape, low=0.5, high=2.0) for shape in shapes.values()]
    state, path = {}, []
    for _ in range(20):
        places = zip(weights, lowest, steepness, strict=True)
        grads = [(steep * (w - low)).detach() for w, low, steep in places]
        step(list(weights), grads, state)
        path.append([w.detach().clone() for w in weights])
    return {f"{name} after each step": torch.stack([at[i] for at in path]) for i, name in enumerate(shapes)}
