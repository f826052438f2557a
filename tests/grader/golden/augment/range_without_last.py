"""expects: crop_last_place_missing"""

import torch


def random_flip(X, p, gen):
    W = X.shape[3]
    turned = torch.bernoulli(torch.full((X.shape[0],), float(p)), generator=gen).bool()
    columns = torch.where(turned[:, None], torch.arange(W - 1, -1, -1), torch.arange(W))
    return X.gather(3, columns[:, None, None, :].expand(X.shape).contiguous())


def random_crop(X, pad, gen):
    N, C, H, W = X.shape
    wide = torch.nn.functional.pad(X, [pad] * 4)
    i, j = torch.randint(0, 2 * pad or 1, (2, N, 1), generator=gen)
    rows, columns = i + torch.arange(H), j + torch.arange(W)
    picked = wide[torch.arange(N)[:, None, None], :, rows[:, :, None], columns[:, None, :]]
    return picked.permute(0, 3, 1, 2)


def color_jitter(X, brightness, contrast, gen):
    f = torch.empty(len(X)).uniform_(1 - brightness, 1 + brightness, generator=gen) if brightness else torch.ones(len(X))
    g = torch.empty(len(X)).uniform_(1 - contrast, 1 + contrast, generator=gen) if contrast else torch.ones(len(X))
    bright = torch.einsum("n,nchw->nchw", f, X)
    mean = bright.flatten(1).mean(1)[:, None, None, None].expand(X.shape)
    return torch.lerp(mean, bright, g[:, None, None, None]).clamp_(0, 1)
