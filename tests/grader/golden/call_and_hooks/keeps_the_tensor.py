"""expects: not_a_copy"""


class Saver:
    def __init__(self):
        self.kept = {}

    def on(self, name):
        def hook(layer, args, out):
            key, i = name, 2
            while key in self.kept:
                key, i = f"{name}#{i}", i + 1
            self.kept[key] = out
        return hook


def record_activations(net, x):
    saver = Saver()
    hs = [m.register_forward_hook(saver.on(n)) for n, m in net.named_modules() if m is not net]
    try:
        net(x)
    finally:
        for h in hs:
            h.remove()
    return saver.kept
