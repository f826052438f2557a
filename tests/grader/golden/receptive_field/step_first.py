"""expects: stride_of_the_same_layer"""


def receptive_field(layers):
    total = 1
    for i in range(len(layers)):
        jump = 1
        for j in range(i + 1):
            jump = jump * layers[j][1]
        total = total + jump * (layers[i][0] - 1)
    return total
