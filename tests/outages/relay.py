# SPDX-License-Identifier: GPL-3.0-or-later
"""A line that can fail."""
import selectors
import socket
import struct
import threading

RESET = struct.pack("ii", 1, 0)  # SO_LINGER: what is closed is reset


class Relay(threading.Thread):
    """Leads connections to a port of this machine. reset() ends them at once; from hold() to go_on() nothing passes and
    nobody is told, and then all that was under way does."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.target = port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.passing = threading.Event()
        self.passing.set()
        self.ends = set()
        self.lock = threading.Lock()
        self.start()

    def hold(self):
        self.passing.clear()

    def go_on(self):
        self.passing.set()

    def reset(self):
        with self.lock:
            for end in self.ends:
                try:
                    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def run(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.lead, args=(client,), daemon=True).start()

    def lead(self, client):
        self.passing.wait()
        try:
            server = socket.create_connection(("127.0.0.1", self.target))
        except OSError:
            client.close()
            return
        pair = {client: server, server: client}
        for end in pair:
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self.lock:
            self.ends |= pair.keys()
        try:
            self.hand_on(pair)
        except OSError:
            pass
        with self.lock:
            self.ends -= pair.keys()
        for end in pair:
            end.close()

    def hand_on(self, pair):
        with selectors.DefaultSelector() as ready:
            for end in pair:
                ready.register(end, selectors.EVENT_READ)
            while True:
                for key, _ in ready.select():
                    self.passing.wait()
                    data = key.fileobj.recv(65536)
                    if not data:
                        return
                    pair[key.fileobj].sendall(data)
