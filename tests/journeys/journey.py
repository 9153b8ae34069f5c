# SPDX-License-Identifier: GPL-3.0-or-later
"""A demonstration journey through the real program, from the first screen to the last."""

import json
import pathlib

from answers import Answers, plain
from hands import Keyboard, Pointer
from screen import Screen, Stuck, picture, wait_for
from words import Words

SOURCE = pathlib.Path(__file__).resolve().parents[2]


class Journey:
    """One visit from the first screen to the last."""

    def __init__(self, options):
        self.out = pathlib.Path(options.out)
        self.out.mkdir(parents=True, exist_ok=True)
        self.language = options.language
        self.words = Words(SOURCE / "translations", options.language)
        share = pathlib.Path(options.program).resolve().parent.parent / "share" / "alongside"
        practice = share / "practice"
        self.answers = Answers(practice / f"{options.journey}.json", practice / f"{options.journey}.demo.json",
                               options.language)
        self.group = guide_group(share / "guides" / options.journey)
        self.screen = Screen("alongside-session")
        self.hand = (Keyboard(self.screen) if options.hand == "keyboard"
                     else Pointer(self.screen, made_up=[self.words("Use made-up details")], more=[self.words("More below")]))
        self.screens = []

    def picture(self, name, told_by):
        """A picture of this screen, and the words on it by which one can tell that it is the one."""
        file = f"{len(self.screens) + 1:02}-{name}.png"
        picture(self.out / file)
        self.screens.append({"file": file, "screen": name, "words": told_by})
        (self.out / "screens.json").write_text(json.dumps(self.screens, indent=1, ensure_ascii=False))

    def see(self, name, english):
        """Waits until a screen with these words is there, and takes its picture."""
        words = self.words(english)
        wait_for(f"the screen that says {words!r}",
                 lambda: self.screen.find(lambda node: words in (node.get_name() or "")))
        self.picture(name, words)

    def touch(self, english):
        self.hand.activate(self.words(english))

    def play(self):
        self.see("welcome", "Nothing you do here is kept unless you ask.")
        self.touch("Start")
        self.see("home", "What do you need to do?")
        self.touch(self.group)
        wait_for("the home screen to go", lambda: not self.screen.find(
            lambda node: node.get_name() == self.words("What do you need to do?")))
        self.see("journey", "A copy of the form. Nothing is sent.")
        self.touch("Practise first")
        self.see("before-you-start", "Before you start")
        self.touch("Next")
        self.see("how-sure", "How sure do you feel about doing this?")
        self.touch("In between")
        self.touch("Start practising")
        self.practise()
        self.touch("See how it went")
        self.see("how-it-went", "What went well")
        self.touch("Quite sure")
        self.touch("A slip to take away")
        self.see("slip", "A slip to take away")

    def practise(self):
        done = [self.words(text) for text in
                ("Start now", "Continue", "Save and continue", "Agree and continue", "Accept and send",
                                               "Send")]
        last = self.answers.last_heading()
        wait_for("the first practice page", self.screen.page_words)
        for _ in range(120):
            heading = wait_for("a heading on the page", self.screen.page_heading)
            self.picture("practice-" + plain(heading).replace(" ", "-"), heading)
            if plain(heading) == last:
                return
            self.hand.fill(self.answers, done, self.remember_page)
            wait_for(f"the page after “{heading}”", self.next_page)
        raise Stuck("the practice never ends")

    def remember_page(self):
        self.before = self.screen.page_words()

    def next_page(self):
        """True when a page that is not the one before is there as a whole."""
        words = self.screen.page_words()
        return words and words != self.before and self.screen.page_heading()


def guide_group(guide):
    """The home screen's words for the group that a guide stands in."""
    with open(guide / "guide.yaml", encoding="utf-8") as file:
        for line in file:
            if line.startswith("groups:"):
                return line.split("[")[1].split(",")[0].strip(" ]\n").replace("-", " ").capitalize()
    raise Stuck(f"{guide} has no group")
