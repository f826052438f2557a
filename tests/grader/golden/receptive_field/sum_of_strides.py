"""expects: strides_added"""


def receptive_field(layers):
    fields = [1]
    spread = []
    for kernel, stride in layers:
        fields.append(fields[-1] + (kernel - 1) * (sum(spread) if spread else 1))
        spread.append(stride)
    return fields[-1]
