"""expects: overwritten_by_later_calls"""

activation = None


def get_activation(store, name):
    def hook(model, input, output):
        store[name] = output.detach().clone()

    return hook


def record_activations(net, x):
    store = {}
    handles = {}
    for name, module in net.named_modules():
        if name == "":
            continue
        handles[name] = module.register_forward_hook(get_activation(store, name))
    try:
        net(x)
    finally:
        for handle in handles.values():
            handle.remove()
    return store
