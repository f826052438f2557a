def record_activations(net, x):
    acts = dict()
    handles = []
    for name, layer in net.named_modules():
        if len(name) > 0:

            def hook(layer, inp, out, name=name):
                key, i = name, 1
                while key in acts:
                    i += 1
                    key = name + "#" + str(i)
                acts[key] = out.detach().clone()

            handles += [layer.register_forward_hook(hook)]
    try:
        y = net(x)
    finally:
        [handle.remove() for handle in handles]
    return acts
