"""All the outputs go to one key, the name of the last part.

A function that is made in a loop looks up the loop's variable when it is called, and by then it holds the last name. Give each hook a name of its own.
"""


def record_activations(net, x):
    activations, handles = {}, []
    for name, part in net.named_modules():
        if name:
            handles.append(part.register_forward_hook(lambda p, i, o: activations.update({name: o.detach().clone()})))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
