# SPDX-License-Identifier: GPL-3.0-or-later
"""For packaging/bench: help from a person over real chat servers of our own, on this machine."""

import contextlib
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from watched import BUILD, ROOT

sys.path.insert(0, str(ROOT / "tests" / "xmpp"))
import chatserver  # noqa: E402

PROGRAMS = BUILD / "bench"
MESSAGES = 60  # in each turn
KIOSKS, CHAMPIONS, SITES = 1000, 100, 20
PER_PROCESS = 200  # ends, since libstrophe waits for at most 1,024 files
SECONDS = 60


@contextlib.contextmanager
def server_of(kind, settle=True):
    """A server that runs, and what its clients' environment is."""
    folder = tempfile.mkdtemp(prefix="alongside-chat-")
    os.chmod(folder, 0o711)
    os.environ.setdefault("ALONGSIDE_ADMIN", str(BUILD / "bin" / "alongside-admin"))
    server = chatserver.make(kind, folder)
    try:
        if settle:
            server.open()
        else:
            server.make()
            server.start()
        yield server, {**os.environ, **server.environment()}
    finally:
        server.kill()
        shutil.rmtree(folder, ignore_errors=True)


def figures(environment, program, *arguments):
    told = subprocess.run([PROGRAMS / program, str(MESSAGES), *arguments], check=True, capture_output=True, text=True, env=environment)
    return list(map(float, told.stdout.split()))


@contextlib.contextmanager
def awake():
    """Both sides' threads wait for each other much more than they work: processors that have gone to sleep, on a virtual
    machine above all, would be what is measured."""
    idle = [subprocess.Popen([sys.executable, "-c", "while True: pass"],
                             preexec_fn=lambda: os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0)))
            for _ in range(os.cpu_count())]
    try:
        yield
    finally:
        for each in idle:
            each.kill()
            each.wait()


def report_talk(kind, runs):
    """Our own ends, without a window and with the champion's, against two plain clients, in turn; medians, and of the
    ratios too."""
    programs = {"talk": ("bench-chat-talk",), "desk": ("bench-chat-desk", BUILD / "share" / "alongside"), "bare": ("bench-chat-bare",)}
    rows = []
    with server_of(kind) as (_, environment), awake():
        for _ in range(runs + 1):
            rows.append({name: figures(environment, *program) for name, program in programs.items()})
    for what, name, mine, its in (("request to the desk's knowing of it", "talk", 0, 0),
                                  ("request to the card in the desk's window", "desk", 1, 0),
                                  ("a line from talk to talk, and its answer back", "talk", 1, 1),
                                  ("a line in the desk's window, and its answer back", "desk", 2, 1)):
        pairs = [(row[name][mine], row["bare"][its]) for row in rows[1:]]
        first, second = (statistics.median(column) for column in zip(*pairs))
        ratio = statistics.median(one / other for one, other in pairs)
        print(f"{what}, {kind}, against two plain clients: {first:.2f} ms against {second:.2f} ms, ratio {ratio:.2f}"
              f"   wanted at most 1.5: {'holds' if ratio <= 1.5 else 'falls short'}", flush=True)


def processor_seconds(number):
    """What a process has used so far."""
    fields = pathlib.Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Crowd:
    """The kiosks and champions, a few processes of them."""

    def __init__(self, environment):
        self.environment = environment
        self.champions = self.start("champions", 0, CHAMPIONS)
        self.await_ready([self.champions])
        self.kiosks = []
        for first in range(0, KIOSKS, PER_PROCESS):
            self.kiosks.append(self.start("kiosks", first, min(PER_PROCESS, KIOSKS - first)))
            self.await_ready(self.kiosks[-1:])

    def start(self, role, first, count):
        command = [PROGRAMS / "bench-chat-crowd", role, str(first), str(count), str(SITES), str(CHAMPIONS)]
        return subprocess.Popen(command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    @staticmethod
    def await_ready(processes):
        for process in processes:
            if process.stdout.readline().strip() != "ready":
                sys.exit("Not all of a crowd came in.")

    def processes(self):
        return [self.champions, *self.kiosks]

    def play(self, rate, seconds):
        """What each process of kiosks tells, at so many requests a second of all."""
        for process in self.kiosks:
            process.stdin.write(f"{rate / len(self.kiosks)} {seconds}\n")
            process.stdin.flush()
        told = []
        readers = [threading.Thread(target=lambda each=process: told.append(json.loads(each.stdout.readline())))
                   for process in self.kiosks]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
        return told

    def end(self):
        for process in self.processes():
            process.stdin.close()
            process.kill()
            process.wait()


def percentile(times, part):
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def make_crowd(server):
    began = time.monotonic()
    for command, name, count in (("add-kiosk", "kiosk", KIOSKS), ("add-champion", "champion", CHAMPIONS)):
        ids = [f"{name}-{number}" for number in range(count)]
        server.admin(command, *ids, password="\n".join(f"crowd-{each}" for each in ids))
    print(f"{KIOSKS + CHAMPIONS} accounts, by two calls of alongside-admin: {time.monotonic() - began:.0f} s", flush=True)


def report_crowd(rate):
    """Real lines, all with TLS, SCRAM and the rosters that alongside-admin makes; one champion of the five of a site offers."""
    with server_of("ejabberd", settle=False) as (server, environment):
        make_crowd(server)
        began = time.monotonic()
        crowd = Crowd(environment)
        print(f"{KIOSKS} kiosks and {CHAMPIONS} champions came in: {time.monotonic() - began:.0f} s", flush=True)
        numbers = [[server.pid], [process.pid for process in crowd.processes()]]
        before = [sum(map(processor_seconds, group)) for group in numbers]
        began = time.monotonic()
        try:
            told = crowd.play(rate, SECONDS)
            took = time.monotonic() - began
            used = [sum(map(processor_seconds, group)) - first for group, first in zip(numbers, before)]
        finally:
            crowd.end()
    offers, lines = ([time for each in told for time in each[name]] for name in ("offers", "lines"))
    lost, wrong, dropped = (sum(each[name] for each in told) for name in ("lost", "wrong", "dropped"))
    late = percentile(offers, 0.99)
    print(f"{KIOSKS} kiosks and {CHAMPIONS} champions on one ejabberd, {rate} requests a second for {SECONDS} s: {len(offers)} requests, "
          f"offer after {statistics.median(offers):.0f} ms, 99 of 100 within {late:.0f} ms, the slowest {max(offers):.0f} ms; "
          f"lines answered after {statistics.median(lines):.0f} ms, 99 of 100 within {percentile(lines, 0.99):.0f} ms; "
          f"{lost} requests or talks lost, {wrong} lines twice or out of turn, {dropped} lines to the server lost; the server used "
          f"{used[0] / took:.2f} of a processor, the crowd {used[1] / took:.2f}, load {os.getloadavg()[0]:.0f}"
          f"   wanted at most 250 ms and 0 lost: {'holds' if late <= 250 and lost + wrong == 0 else 'falls short'}", flush=True)
