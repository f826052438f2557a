import torch
from torch import nn
from torch.nn import functional as F
class Conv(nn.Module):
    def __init__(self, i, o, k, s, p):
        super().__init__()
        self.W = nn.Parameter(torch.randn(o, i*k*k) * (2/(i*k*k))**.5); self.b = nn.Parameter(torch.zeros(o)); self.ksp = k, s, p
    def forward(self, x):
        k, s, p = self.ksp
        h, w = ((n + 2*p - k)//s + 1 for n in x.shape[2:])
        return torch.relu((self.W @ F.unfold(x, k, padding=p, stride=s)).unflatten(2, (h, w)) + self.b[:, None, None])
def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    return nn.Sequential(Conv(in_channels, out_channels, kernel_size, strides, padding), Conv(out_channels, out_channels, 1, 1, 0), Conv(out_channels, out_channels, 1, 1, 0))
class NiN(nn.Module):
    def __init__(self, blocks):
        super().__init__()
        self.blocks = nn.ModuleList(blocks)
    def forward(self, x):
        for i, b in enumerate(self.blocks):
            if i == 3 and self.training:
                x = x * (torch.rand(x.shape, device=x.device) > 0.5) * 2
            x = b(x)
            if i < 3: x = x.unfold(2, 3, 2).unfold(3, 3, 2).amax((-1, -2))
        return x.mean((2, 3))
def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    c = [in_channels, *channels, num_classes]
    return NiN([nin_block(c[i], c[i+1], *((11, 4, 0), (5, 1, 2), (3, 1, 1), (3, 1, 1))[i]) for i in range(4)])
