"""Derivatives by torch's autograd, asked for without leaving traces in anybody's `.grad`."""

from collections.abc import Callable

from torch import Tensor


def gradients(f: Callable[..., Tensor], *xs: Tensor) -> tuple[Tensor, ...]:
    """The gradients of f at xs.

    Args:
        f: takes as many tensors as there are in xs, uses each of them, and returns one number, shape ().
        xs: tensors of any shapes, float32. They may require gradients or not. After the call that is as it was
            before, as are their values and their `.grad`.

    Returns:
        ∂f/∂x for each x of xs, in their order and of their shapes; a tuple of one where there is one x.
    """
    raise NotImplementedError


def second_derivative(f: Callable[[Tensor], Tensor], x: Tensor) -> Tensor:
    """The second derivative of f at x.

    Args:
        f: takes a tensor of shape () and returns one. It is curved: not a straight line, whose first derivative would
            have nothing left to differentiate.
        x: shape (), float32. It may require gradients or not; that, its value and its `.grad` stay the same.

    Returns:
        f″(x), shape ().
    """
    raise NotImplementedError


def jacobian_row(f: Callable[[Tensor], Tensor], x: Tensor, i: int) -> Tensor:
    """Row i of the Jacobian of f at x.

    Args:
        f: takes a tensor of shape (D,) and returns one of shape (K,).
        x: shape (D,), float32. It may require gradients or not; that, its values and its `.grad` stay the same.
        i: which output, from 0 to K − 1.

    Returns:
        ∂yᵢ/∂xⱼ for all j, where y = f(x); shape (D,).
    """
    raise NotImplementedError
