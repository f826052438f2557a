def picture(submission, rng):
    """The mean of ramps of growing length"""
    import torch

    return {"means": torch.stack([submission.mean(torch.arange(float(n + 1))) for n in range(8)])[None] / 4}
