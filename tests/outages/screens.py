# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screens of the two showed (ScreenLog.h), and what they said (Talker.h)."""
import re

SYLLABLES = ["ba", "be", "bi", "da", "de", "di", "ga", "ge", "gi", "ka"]
RESTARTED = {"person": "The program had to start again", "champion": "Your program had to start again"}
TAKEN_UP = "Sam had to start again"


def number(word):
    return int("".join(str(SYLLABLES.index(word[at:at + 2])) for at in range(0, len(word), 2)))


class Screen:
    """What one process showed, from its first line to its last."""

    def __init__(self, path):
        self.path = path
        self.at = 0
        self.shown = {"mine": [], "theirs": []}
        self.arrived = set()
        self.notices = []
        self.stages = []

    def read(self):
        with open(self.path, "rb") as file:
            file.seek(self.at)
            new = file.read()
        new = new[:new.rfind(b"\n") + 1]
        self.at += len(new)
        for line in new.decode().splitlines():
            kind, words = line.split("\t", 1)
            if kind in self.shown:
                self.shown[kind].append(number(words))
            elif kind == "arrived":
                self.arrived.add(number(words))
            else:
                (self.stages if kind == "stage" else self.notices).append(words)


class Part:
    """One of the two."""

    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        self.screens = []

    def read(self):
        while (path := self.folder / f"{self.name}-{len(self.screens) + 1}.screen").exists():
            self.screens.append(Screen(path))
        for screen in self.screens:
            screen.read()
        return self

    def heard(self):
        """The last of the other's words that any screen of this one showed."""
        return max((numbers[-1] for screen in self.screens if (numbers := screen.shown["theirs"])), default=0)

    def said(self):
        """The numbers of the words that were taken."""
        text = (self.folder / f"{self.name}.said").read_text(encoding="ascii")
        return [int(each) for each in re.findall(r"^\+(\d+)\n", text, re.MULTILINE)]


class Screens:
    def __init__(self, folder):
        self.person, self.champion = Part(folder, "person"), Part(folder, "champion")

    def heard(self):
        """How far the person's words have come, and the champion's."""
        return self.champion.read().heard(), self.person.read().heard()

    def said(self):
        return tuple((part.said() or [0])[-1] for part in (self.person, self.champion))

    def count(self):
        """In words, what became of all that was said."""
        self.heard()
        self.found = {"lost": 0, "shown twice": 0, "out of order": 0, "restarts that nobody was told of": 0}
        gone = self.gone_with_desks()
        for part, other in ((self.person, self.champion), (self.champion, self.person)):
            dead = gone if part is self.champion else set()
            seen = {each for screen in other.screens for each in screen.shown["theirs"]}
            self.found["lost"] += len(set(part.said()) - seen - dead)
            for screen in other.screens:
                self.look_at(screen.shown["theirs"], dead)
            for screen in part.screens:
                self.look_at(screen.shown["mine"], set(range(1, part.said()[-1] + 1)))
        self.look_for_words()
        notes = len(self.person.said()) + len(self.champion.said())
        kills = f"{len(self.person.screens) - 1} sessions and {len(self.champion.screens) - 1} desks killed"
        return (f"{notes} notes; " + ", ".join(f"{count} {what}" for what, count in self.found.items())
                + f"; {kills}, and with these desks {len(gone)} words that had not left them")

    def wrong(self):
        return int(any(self.found.values()))

    def look_at(self, numbers, may_miss):
        """A screen shows each once, in order, and none is missing between two of them."""
        self.found["shown twice"] += len(numbers) - len(set(numbers))
        for before, after in zip(numbers, numbers[1:]):
            if after < before:
                self.found["out of order"] += 1
            self.found["lost"] += len(set(range(before + 1, after)) - may_miss)

    def gone_with_desks(self):
        """What a desk that was killed had shown to its champion as under way, and the person never saw."""
        seen = {each for screen in self.person.screens for each in screen.shown["theirs"]}
        return {each for screen in self.champion.screens[:-1] for each in screen.shown["mine"]
                if each not in screen.arrived} - seen

    def look_for_words(self):
        """Each new process says that it is one, the person reads when the champion's was new, and no talk ended."""
        for part in (self.person, self.champion):
            silent = sum(not any(words.startswith(RESTARTED[part.name]) for words in screen.notices)
                         for screen in part.screens[1:])
            ended = sum("over" in screen.stages for screen in part.screens)
            self.found["restarts that nobody was told of"] += silent + ended
        told = sum(words.startswith(TAKEN_UP) for screen in self.person.screens for words in screen.notices)
        self.found["restarts that nobody was told of"] += max(0, len(self.champion.screens) - 1 - told)
