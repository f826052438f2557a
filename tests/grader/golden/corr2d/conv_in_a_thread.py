"""expects: forbidden"""

import torch, threading
def corr2d(X, K):
    out=[]
    t=threading.Thread(target=lambda: out.append(torch.nn.functional.conv2d(X[None,None],K[None,None])[0,0])); t.start(); t.join()
    return out[0]
