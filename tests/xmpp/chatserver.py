# SPDX-License-Identifier: GPL-3.0-or-later
"""A private chat server for tests: made by alongside-admin, run by an ordinary user, ended by its process id."""
import http.client
import json
import os
import pwd
import random
import select
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

KINDS = ("prosody", "ejabberd", "ejabberd-pair")
ACTIONS = ("stop", "start", "restart", "kill", "freeze", "thaw", "kill-one", "start-one")
PATIENCE = 90  # seconds, for a busy machine
KIOSKS = ("one", "two")
CHAMPIONS = ("one", "two", "three")
HERE = os.path.dirname(os.path.realpath(__file__))


def make(kind, folder):
    return {"prosody": Prosody, "ejabberd": Ejabberd, "ejabberd-pair": EjabberdPair}[kind](folder)


def admin():
    """The program under test: what the build says, else the newest one that was built."""
    if "ALONGSIDE_ADMIN" in os.environ:
        return os.environ["ALONGSIDE_ADMIN"]
    builds = os.path.join(HERE, "../../build")
    found = [os.path.join(builds, name, "bin/alongside-admin") for name in os.listdir(builds)]
    found = [program for program in found if os.path.exists(program)]
    if not found:
        sys.exit("alongside-admin is not built; build it, or name it in ALONGSIDE_ADMIN.")
    return max(found, key=os.path.getmtime)


def free_port():
    """One that no connection gets by chance before the server is there: below those that the kernel gives out."""
    while True:
        port = random.SystemRandom().randrange(12000, 32000)
        try:
            with socket.create_server(("127.0.0.1", port)), socket.create_server(("127.0.0.2", port)):
                return port
        except OSError:
            continue


def until(true, what):
    """Waits for something that nobody announces."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            sys.exit(f"{what()} took longer than {PATIENCE} seconds.")
        time.sleep(0.01)


def as_nobody(command):
    """What to run instead so that it runs as an ordinary user."""
    if os.getuid() != 0:
        return command
    user = pwd.getpwnam("nobody")
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", *command]


def give_to_nobody(path):
    user = pwd.getpwnam("nobody")
    os.chown(path, user.pw_uid, user.pw_gid)


class Server:
    """What both kinds have in common; base holds everything, folder is what alongside-admin made."""

    kind = ""
    more = ()  # options of "chat setup"

    def __init__(self, base, name="server", address="127.0.0.1"):
        self.address = address
        self.base = base
        self.folder = os.path.join(base, name)
        self.pid_file = os.path.join(base, name + ".pid")
        self.port_file = os.path.join(base, name + ".port")

    @property
    def port(self):
        with open(self.port_file, encoding="ascii") as file:
            return int(file.read())

    @property
    def pid(self):
        try:
            with open(self.pid_file, encoding="ascii") as file:
                return int(file.read())
        except FileNotFoundError:
            return 0

    def admin(self, *arguments, password=None):
        command = [admin(), "chat", arguments[0], "--folder", self.folder, *arguments[1:]]
        if password:
            command.append("--password-from-input")
        done = subprocess.run(command, input=password and password + "\n", text=True, capture_output=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)}: {done.stdout}{done.stderr}")

    def make(self, port=None):
        """The folder; no account yet."""
        port = port or free_port()
        with open(self.port_file, "w", encoding="ascii") as file:
            file.write(str(port))
        os.mkdir(self.folder)
        if os.getuid() == 0:
            give_to_nobody(self.folder)
        self.admin("setup", "--server", self.kind, "--domain", "test", "--port", str(port),
                   "--listen", self.address, *self.more)

    def open(self):
        """Everything: the folder, accounts and rosters, and the server runs."""
        self.make()
        self.start()
        self.settle()

    def settle(self):
        """Accounts and rosters."""
        for kiosk in KIOSKS:
            self.admin("add-kiosk", kiosk, password=f"kiosk-{kiosk}")
        for champion in CHAMPIONS:
            self.admin("add-champion", champion, "--alias", champion.capitalize(), password=f"champion-{champion}")

    def start(self):
        self.launch()
        self.wait()

    def launch(self):
        # Nothing of the server's holds on to the pipes of a test.
        with open(os.path.join(self.base, "server.out"), "ab") as out:
            child = subprocess.Popen(as_nobody([os.path.join(self.folder, "start")]), start_new_session=True,
                                     cwd="/", stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        with open(self.pid_file, "w", encoding="ascii") as file:
            file.write(str(child.pid))
        self.child = child

    def wait(self):
        until(lambda: self.answers() or self.child.poll() is not None, lambda: f"The start of the server ({self.said()})")
        if self.child.poll() is not None:
            sys.exit(f"The server ended at once: {self.said()}")

    def said(self):
        with open(os.path.join(self.base, "server.out"), encoding="utf-8", errors="replace") as out:
            return out.read()[-2000:]

    def answers(self):
        try:
            socket.create_connection((self.address, self.port), timeout=1).close()
            return True
        except OSError:
            return False

    def stop(self):
        self._end(signal.SIGTERM)

    def kill(self):
        pid = self.pid
        self._end(signal.SIGKILL)
        # One that had not come to be a server yet has children that would outlive it.
        if pid:
            try:
                os.killpg(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def restart(self):
        self.stop()
        self.start()

    def freeze(self):
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self):
        os.kill(self.pid, signal.SIGCONT)

    def _end(self, number):
        pid = self.pid
        if not pid:
            return
        try:
            handle = os.pidfd_open(pid)
            signal.pidfd_send_signal(handle, number)
            signal.pidfd_send_signal(handle, signal.SIGCONT)
        except ProcessLookupError:
            handle = None
        if handle is not None:
            if not select.select([handle], [], [], PATIENCE)[0]:
                signal.pidfd_send_signal(handle, signal.SIGKILL)
                sys.exit(f"The server did not end within {PATIENCE} seconds.")
            os.close(handle)
        os.unlink(self.pid_file)

    def environment(self):
        shutil.copy(os.path.join(self.folder, "tls/ca.pem"), self.base)
        control = os.path.join(self.base, "control")
        with open(control, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nexec "{HERE}/control" {self.kind} "{self.base}" "$1"\n')
        os.chmod(control, 0o755)
        return {"XMPP_SERVER": "127.0.0.1", "XMPP_PORT": str(self.port), "XMPP_KIND": self.kind,
                "XMPP_CA": os.path.join(self.base, "ca.pem"), "XMPP_FOLDER": self.folder,
                "XMPP_PID": self.pid_file, "XMPP_CONTROL": control, "ALONGSIDE_ADMIN": admin()}


class Prosody(Server):
    kind = "prosody"

    def open(self):
        self.make()
        if "XMPP_RECORD" in os.environ:
            self.record(os.environ["XMPP_RECORD"])
        self.settle()
        self.start()

    def record(self, folder):
        """Has each connection's bytes written into this folder, which is there."""
        plugins = os.path.join(self.folder, "plugins")
        shutil.copy(os.path.join(HERE, "recorder/mod_recorder.lua"), plugins)
        os.chmod(os.path.join(plugins, "mod_recorder.lua"), 0o644)
        if os.getuid() == 0:
            give_to_nobody(folder)
        with open(os.path.join(self.folder, "prosody.cfg.lua"), "r+", encoding="utf-8") as file:
            settings = file.read().replace('"alongside_apart" }', '"alongside_apart", "recorder" }')
            file.seek(0)
            file.write(f'recorder_folder = "{folder}"\n{settings}')

    def settle(self):
        super().settle()
        # A stranger: an account that no roster names.
        accounts = os.path.join(self.folder, "data/champions%2etest/accounts")
        shutil.copy2(os.path.join(accounts, "three.dat"), os.path.join(accounts, "stranger.dat"))
        if os.getuid() == 0:
            give_to_nobody(os.path.join(accounts, "stranger.dat"))


class Ejabberd(Server):
    """One server, or one node of two."""

    kind = "ejabberd"

    def answers(self):
        # Accounts are made over a socket of its own.
        try:
            with socket.socket(socket.AF_UNIX) as operators:
                operators.connect(os.path.join(self.folder, "run/api"))
        except OSError:
            return False
        return super().answers()

    def settle(self):
        super().settle()
        self.call("register", user="stranger", host="champions.test", password="champion-three")

    def call(self, command, **arguments):
        """Asks the running server for a command of its API."""
        connection = http.client.HTTPConnection("localhost")
        connection.sock = socket.socket(socket.AF_UNIX)
        connection.sock.connect(os.path.join(self.folder, "run/api"))
        connection.request("POST", f"/api/v0/{command}", json.dumps(arguments), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            sys.exit(f"ejabberd refused {command}: {text}")
        return json.loads(text)


class EjabberdPair:
    """Two nodes that are one server, each on a loopback address of its own, and before both a way in that leads to one that
    lives: for clients that know one place only."""

    kind = "ejabberd-pair"

    def __init__(self, base):
        self.base = base
        self.nodes = (Ejabberd(base, "server"), Ejabberd(base, "second", "127.0.0.2"))
        self.way_in = None

    def open(self):
        first, second = self.nodes
        node_port = str(free_port())
        first.more = ("--node-address", "127.0.0.1", "--node-port", node_port)
        first.make()
        tls = os.path.join(first.folder, "tls")
        second.more = ("--node-address", "127.0.0.2", "--node-port", node_port,
                       "--cookie", os.path.join(first.folder, ".erlang.cookie"),
                       "--certificate", os.path.join(tls, "server.pem"), "--key", os.path.join(tls, "server.key"),
                       "--authority", os.path.join(tls, "ca.pem"))
        second.make(first.port)
        for node in self.nodes:
            node.launch()
        for node in self.nodes:
            node.wait()
        second.admin("join", "127.0.0.1")
        first.settle()
        self.way_in = WayIn([(node.address, node.port) for node in (second, first)])

    def environment(self):
        first, second = self.nodes
        environment = first.environment()
        with open(environment["XMPP_CONTROL"], "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nexec "{HERE}/control" {self.kind} "{self.base}" "$1"\n')
        return {**environment, "XMPP_KIND": self.kind, "XMPP_SERVER2": second.address,
                "XMPP_PORT_EITHER": str(self.way_in.port), "XMPP_PID2": second.pid_file}

    def kill_one(self):
        """The second one: whoever came in by XMPP_SERVER2 or XMPP_PORT_EITHER loses their line."""
        self.nodes[1].kill()

    def start_one(self):
        self.nodes[1].start()

    def __getattr__(self, action):
        """Everything else is done to both, and those that were stopped last are started first."""
        def both():
            if action == "restart":
                self.stop()
                return self.start()
            for node in self.nodes if action != "start" else reversed(self.nodes):
                getattr(node, action)()
        if action not in ACTIONS:
            raise AttributeError(action)
        return both


class WayIn(threading.Thread):
    """Leads each connection to the first of these places that answers."""

    def __init__(self, places):
        super().__init__(daemon=True)
        self.places = places
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.start()

    def run(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.lead, args=(client,), daemon=True).start()

    def lead(self, client):
        for place in self.places:
            try:
                server = socket.create_connection(place)
                break
            except OSError:
                continue
        else:
            client.close()
            return
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        back = threading.Thread(target=self.pass_on, args=(server, client), daemon=True)
        back.start()
        self.pass_on(client, server)

    @staticmethod
    def pass_on(source, target):
        try:
            while piece := source.recv(65536):
                target.sendall(piece)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
