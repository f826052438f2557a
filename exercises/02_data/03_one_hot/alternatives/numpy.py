"""Through numpy."""

import numpy as np
import torch


def one_hot(labels, num_classes):
    return torch.from_numpy(np.eye(num_classes, dtype=np.float32)[labels.numpy()])
