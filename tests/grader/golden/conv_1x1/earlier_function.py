"""expects: many_small_products"""

from multi_output_channels import corr2d_multi_in_out


def corr2d_1x1(X, K):
    return corr2d_multi_in_out(X, K)
