# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for a real service, and a terminal on which people may do it for real there."""

import http.client
import json
import pathlib
import subprocess
import sys
import urllib.parse

NAME = "a-stand-in-service"
TITLE = "Try a page that stands in"
GROUP = "Home and council"
MOST_ORIGINS = 100

GUIDE = """guide: {name}
languages: [en]
groups: [home-and-council]
live: {{ start: "{origin}/start", origins: ["{origin}"] }}
minutes: {{ from: 1, to: 2 }}
checked: {{ date: 2026-11-22, by: content-designer }}
steps:
  - {{ id: words, pages: ["{origin}/start"], questions: [words] }}
  - {{ id: sent, pages: ["{origin}/words"], questions: [more] }}
ways: [{{ id: paper, kind: paper }}]
"""
WORDS = f"""title: {TITLE}
summary: A page on this machine, for the proof that nothing is left.
for: Whoever tries the terminal out.
how-long: About a minute.
cost: It is free.
next: Nothing more.
checked-by: A content designer
ways:
  paper: {{ title: On paper, how: Ask at the desk. }}
steps:
  words:
    title: Your words
    do: Enter some words.
    questions:
      words: {{ help: Any words. }}
  sent:
    title: It is sent
    do: You are done.
    questions:
      more: {{ help: Leave it as it is. }}
"""


class Service:
    """The stand-in service, in a process that is searched like all others."""

    def __init__(self):
        self.process = subprocess.Popen([sys.executable, pathlib.Path(__file__).with_name("standin.py")],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        self.origin = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)

    def received(self):
        """What it says of the next answer that comes to it."""
        return self.process.stdout.readline().split()

    def send(self, words):
        """Answers its question without a terminal."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        line.request("POST", "/words", urllib.parse.urlencode({"words": words}),
                     {"Content-Type": "application/x-www-form-urlencoded"})
        line.getresponse().read()
        line.close()


def copy_with(origin, policy_file, share, folder, chat=None):
    """A copy of a policy, with a guide more that leads to a service, the permission to go there, and a chat; its path."""
    policy = json.loads(pathlib.Path(policy_file).read_text(encoding="utf-8"))
    guides = pathlib.Path(folder, "guides")
    (guides / NAME).mkdir(parents=True)
    for guide in (pathlib.Path(share) / policy["content"]["guides"]).resolve().iterdir():
        (guides / guide.name).symlink_to(guide)
    (guides / NAME / "guide.yaml").write_text(GUIDE.format(name=NAME, origin=origin), encoding="utf-8")
    (guides / NAME / "en.yaml").write_text(WORDS, encoding="utf-8")
    policy["content"]["guides"] = str(guides)
    live = policy.setdefault("live", {"origins": []})
    live["origins"] = [origin, *live["origins"]][:MOST_ORIGINS]
    live["oldEngine"] = "warn"  # a terminal that refuses has no page to prove anything of
    policy.pop("help", None)
    if chat:
        policy["help"] = chat.policy()
    copy = pathlib.Path(folder, "policy.json")
    copy.write_text(json.dumps(policy), encoding="utf-8")
    return copy
