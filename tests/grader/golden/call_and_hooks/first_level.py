"""expects: children_only"""


class Saver:
    def __init__(self):
        self.kept = {}

    def on(self, name):
        def hook(layer, args, out):
            key, i = name, 2
            while key in self.kept:
                key, i = f"{name}#{i}", i + 1
            self.kept[key] = out.detach().clone()
        return hook


def record_activations(net, x):
    saver = Saver()
    hs = [m.register_forward_hook(saver.on(n)) for n, m in net._modules.items()]
    try:
        net(x)
    finally:
        for h in hs:
            h.remove()
    return saver.kept
