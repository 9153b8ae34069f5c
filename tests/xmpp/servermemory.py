# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server of with-server has in its memory; for root, or for the server's user where the system allows it."""
import os
import re
import subprocess


def pids():
    """The server and its children."""
    with open(os.environ["XMPP_PID"], encoding="ascii") as file:
        first = file.read()
    below = subprocess.run(["ps", "-o", "pid=", "--ppid", first], capture_output=True, text=True, check=False)
    return [first, *below.stdout.split()]


def readable():
    return os.getuid() == 0


def copies(text):
    """How often it is there."""
    found = 0
    for pid in pids():
        with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                start, end = (int(edge, 16) for edge in re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line).groups()) \
                    if re.match(r"[0-9a-f]+-[0-9a-f]+ r", line) else (0, 0)
                try:
                    memory.seek(start)
                    found += memory.read(end - start).count(text.encode())
                except (OSError, OverflowError):
                    continue
    return found
