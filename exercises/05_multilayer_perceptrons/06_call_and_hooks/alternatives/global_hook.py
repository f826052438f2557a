from collections import OrderedDict, defaultdict

from torch.nn.modules.module import register_module_forward_hook


def record_activations(net, x):
    names = dict((id(part), name) for name, part in net.named_modules())
    outputs = defaultdict(list)

    def hook(part, args, output):
        name = names.get(id(part), "")
        if name:
            outputs[name].append(output.detach().clone())

    handle = register_module_forward_hook(hook)
    try:
        net(x)
    finally:
        handle.remove()
    result = OrderedDict()
    for name, kept in outputs.items():
        result[name] = kept[0]
        for number, output in enumerate(kept[1:], start=2):
            result[f"{name}#{number}"] = output
    return result
