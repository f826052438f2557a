"""expects: failed
Connects to sockets that lie in the file system: Docker's, the system bus, the journal.
"""
import socket

for path in ("/var/run/docker.sock", "/run/dbus/system_bus_socket", "/run/systemd/journal/socket", "\0dltutor-attack"):
    try:
        socket.socket(socket.AF_UNIX).connect(path)
        print("SEEN", path)
    except OSError:
        pass


def corr2d(X, K):
    return X
