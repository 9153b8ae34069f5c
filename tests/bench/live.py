# SPDX-License-Identifier: GPL-3.0-or-later
"""For packaging/bench: pages from a server on this machine, and what a program has of its memory."""

import http.server
import os
import pathlib
import subprocess
import tempfile
import threading
import time

from watched import BUILD, HEIGHT, ROOT, WIDTH, Display, Program, banner_shown, chromium, green, press

SHARE = BUILD / "share" / "alongside"
PROGRAMS = BUILD / "bench"
HOSTILE = ROOT / "tests" / "data" / "hostile"
ATTACKED = 5  # seconds on each page that attacks


class Site:
    """A web server on this machine: some pages by their paths, and the files of a folder."""

    def __init__(self, pages, folder=None):
        files = folder or pathlib.Path(os.devnull)

        class Answer(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                path = self.path.split("?")[0]
                file = files / path[1:]
                page = pages.get(path) or (file.read_bytes() if file.is_file() else None)
                self.send_response(200 if page else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page or b"")))
                self.end_headers()
                self.wfile.write(page or b"")

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._server.handle_error = lambda *_: None  # browsers that are ended leave lines open
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def address(self, path):
        return f"http://127.0.0.1:{self._server.server_port}{path}"


def family(number):
    """A process and all that it started, directly or not."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found = [number]
    for each in found:
        found += children.get(each, [])
    return found


def memory(number):
    """What a process and its children have of the machine's memory, in MiB (proportional set size)."""
    total = 0
    for each in family(number):
        try:
            lines = pathlib.Path(f"/proc/{each}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue  # it has ended
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def memory_at_rest(number):
    """The same, once it has not changed by a hundredth for three seconds."""
    before = memory(number)
    for _ in range(10):
        time.sleep(3)
        now = memory(number)
        if abs(now - before) < before / 100:
            return now
        before = now
    return before


def live_page(address):
    """Seconds from the start of a program with our view of live pages to the banner of a page that a server sends."""
    with Program([BUILD / "bench" / "bench-live-view", address]):
        return Display().wait(banner_shown)


def live_page_when_pressed(address):
    """Seconds from a press in a program that has started to the banner of the same page, as after "Do it for real"."""
    with Program([BUILD / "bench" / "bench-live-view", address, "WAIT"]):
        Display().wait(green)
        # xdotool waits for a pointer to move, and waits long for one that is there already
        subprocess.run(["xdotool", "mousemove", "9", "9"], check=True)
        touched = time.monotonic()
        press(WIDTH // 2, HEIGHT // 2)
        Display().wait(banner_shown)
        return time.monotonic() - touched


def chromium_page(address):
    """Seconds from the start of Chromium to the banner of the same page."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, Program(chromium(address, home)):
        return Display().wait(banner_shown)


def live_memory(address):
    """MiB of all processes once the page stands still."""
    with Program([BUILD / "bench" / "bench-live-view", address]) as program:
        Display().wait(banner_shown)
        return memory_at_rest(program.process.pid)


def chromium_memory(address):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, Program(chromium(address, home)) as program:
        Display().wait(banner_shown)
        return memory_at_rest(program.process.pid)


def attack(site, page):
    """As bench-live-attack prints it; None where the page could not be left in two minutes, or what draws it died."""
    command = [PROGRAMS / "bench-live-attack", site.address("/calm"), site.address(page), str(ATTACKED), SHARE / "guides",
               SHARE / "glossary"]
    try:
        told = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=120)
    except subprocess.TimeoutExpired:
        return None
    return list(map(int, told.stdout.split())) if told.returncode == 0 else None


def report_attacks():
    calm = b"<!doctype html><title>Calm</title><h1>Calm</h1><label>What is your name? <input name='name'></label>"
    site = Site({"/calm": calm, "/other": calm}, HOSTILE)
    longest = {}
    for name in ["/other", *sorted(f"/{file.name}" for file in HOSTILE.glob("*.html"))]:
        figures = attack(site, name)
        words = "the panel waited at most {} ms, {} ms of its own work, {} reports, left in {} ms"
        print(f"  {name[1:]}: {words.format(*figures) if figures else 'not left in two minutes, or its renderer died'}", flush=True)
        longest[name[1:]] = figures[0] if figures else 0
    calm = longest.pop("other")
    worst = max(longest, key=longest.get)
    print(f"pages that attack: the panel waited at most {longest[worst]} ms ({worst}); beside a calm page {calm} ms", flush=True)
