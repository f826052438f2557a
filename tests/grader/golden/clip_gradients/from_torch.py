"""expects: forbidden"""

from torch.nn.utils import clip_grad_norm_


def clip_gradients(params, theta):
    return float(clip_grad_norm_(params, theta))
