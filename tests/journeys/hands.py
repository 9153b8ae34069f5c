# SPDX-License-Identifier: GPL-3.0-or-later
"""Two ways to work the terminal: the keyboard alone, and pointing alone. Each fills the practice page that is shown."""

from answers import plain
from screen import Atspi, Stuck, has_state, press, role, touch_at, type_text, wait_for

PARTS = {
    "DatePartsField": ["day", "month", "year"],
    "MonthYearField": ["month", "year"],
    "UkAddressField": ["addressLine1", "addressLine2", "town", "county", "postcode"],
}
ENTRIES = {"entry", "password text", "spin button", "text"}
SELECTS = {"combo box", "popup menu"}  # the second since Chromium 122
CHOICES = {"radio button", "check box"}
GROUPS = {"panel", "grouping", "radio group", "group"}


def group_names(node):
    """The names of the groups round a control, innermost first."""
    while node := node.get_parent():
        if role(node) in GROUPS and node.get_name():
            yield node.get_name()


def question_of(node, answers):
    """The question that a control belongs to, and its part when it is one of several boxes."""
    own = answers.by_label(node.get_name())
    if own and role(node) in ENTRIES | SELECTS and own.kind not in PARTS:
        return own, None
    for name in group_names(node):
        question = answers.by_label(name)
        if question:
            return question, node.get_name()
    return own, None


def text_for(question, nth):
    """What to type into the nth box of a question."""
    if question.kind in PARTS:
        parts = PARTS[question.kind]
        return str(question.answer.get(parts[nth], "")) if nth < len(parts) else ""
    return str(question.answer)


class Keyboard:
    """Tab, arrows, space, Return and letters; never the pointer."""

    def __init__(self, screen):
        self.screen = screen

    def activate(self, *names):
        """Moves the focus to the control with one of these names, and presses it."""
        passed = []
        for _ in range(80):
            press("Tab")
            node = self.screen.focused()
            passed.append((node.get_name() or "") if node else "nothing")
            if node and any(passed[-1].startswith(name) for name in names):
                press("space")
                return
        raise Stuck(f"the keyboard never reaches {names}; it passes {passed}")

    def fill(self, answers, done, leaving):
        """Answers the page in the order of the Tab key, and presses the button that done names, after leaving()."""
        counts = {}
        for _ in range(200):  # "Check your answers" has a link for each of them
            press("Tab")
            node = self.screen.focused()
            if node is None:
                continue
            label = node.get_name() or ""
            if role(node) in {"push button", "button", "link"} and any(label.startswith(name) for name in done):
                leaving()
                press("Return")
                return
            question, _part = question_of(node, answers)
            if question:
                self._answer(node, question, answers, counts)
        raise Stuck(f"the keyboard never reaches {done}")

    def _answer(self, node, question, answers, counts):
        if role(node) in ENTRIES:
            nth = counts.get(question.name, 0)
            counts[question.name] = nth + 1
            press("ctrl+a")
            type_text(text_for(question, nth))
        elif question.kind == "FileUploadField":  # any of the sample files will do
            if not has_state(node, Atspi.StateType.CHECKED):
                press("space")
        elif role(node) == "check box":
            if plain(node.get_name()) in answers.chosen_texts(question) or len(answers.chosen_texts(question)) == 1 \
                    and question.kind == "DeclarationField":
                if not has_state(node, Atspi.StateType.CHECKED):
                    press("space")
        elif role(node) == "radio button":
            self._choose(node, answers.chosen_texts(question)[0])
        elif role(node) in SELECTS:
            type_text(answers.chosen_texts(question)[0])

    def _choose(self, node, wanted):
        press("space")
        for _ in range(40):
            if plain(node.get_name()) == wanted:
                return
            press("Down")
            node = self.screen.focused() or node
        raise Stuck(f"no choice reads {wanted!r}")


class Pointer:
    """Touches where things are; what must be written comes from "Use made-up details", as for most people who practise."""

    def __init__(self, screen, made_up, more):
        self.screen = screen
        self.made_up = made_up
        self.more = more

    def activate(self, *names):
        """Touches the control with one of these names; what is further down is brought up first, by "More below"."""
        self.touch(self.bring_up(*names))

    def bring_up(self, *names):
        """The control with one of these names, once a finger can reach it."""
        def reachable():
            node = self.screen.button(*names)
            if not node or not self.screen.uncovered(node):
                more = self.screen.button(*self.more)
                if more:
                    self.touch(more)
                return None
            return node

        return wait_for(f"a control named {names}", reachable)

    def touch(self, node):
        touch_at(*self.screen.centre(node))

    def fill(self, _answers, done, leaving):
        made_up = self.screen.page_button(*self.made_up)
        if made_up:
            touch_at(*self.screen.bring_into_view(made_up))
        button = wait_for(f"the button {done}", lambda: self.screen.page_button(*done))
        place = self.screen.bring_into_view(button)
        leaving()
        touch_at(*place)
