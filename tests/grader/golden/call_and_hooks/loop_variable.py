"""expects: last_name_for_all"""


def record_activations(net, x):
    result = {}
    hs = []
    for name, layer in net.named_modules():
        if name == "":
            continue

        def hook(layer, args, out):
            result[name] = out.clone().detach()

        hs.append(layer.register_forward_hook(hook))
    try:
        net(x)
    finally:
        for h in hs:
            h.remove()
    return result
