"""The numbers are right, but there is a loop.

Over outputs and inputs, as the exercise before does it.
"""

from multi_output_channels import corr2d_multi_in_out


def corr2d_1x1(X, K):
    return corr2d_multi_in_out(X, K)
