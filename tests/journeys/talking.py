# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said between two people, as each of them reads it on the screen."""

from screen import BLINKING, box, has_state, role, xdotool, Atspi, GLib, Stuck, stand_still, wait_for

SAID = "What was said"


def joined(above, below):
    """Two looks at one list, the second further down, as one: what both saw stands once."""
    for shared in range(min(len(above), len(below)), 0, -1):
        if above[-shared:] == below[:shared]:
            return above + below[shared:]
    return above + below


class Talking:
    """The list of what was said, on a screen."""

    def __init__(self, screen):
        self.screen = screen
        self.node = None

    def _list(self):
        try:
            if self.node and self.node.get_name() == SAID and has_state(self.node, Atspi.StateType.SHOWING):
                return self.node
        except GLib.Error:  # the screen that it was on is gone
            pass
        self.node = self.screen.find(lambda node: node.get_name() == SAID and role(node) == "list"
                                     and has_state(node, Atspi.StateType.SHOWING))
        return self.node

    def _rows(self):
        """What of the talk is on the screen now, from above to below, each with its place; [] where there is none."""
        for _ in range(5):
            try:
                node = self._list()
                rows = [node.get_child_at_index(index) for index in range(node.get_child_count())] if node else []
                return sorted((box(row).y, row.get_name()) for row in rows if row)
            except GLib.Error:  # a line went while it was read
                self.node = None
        return []

    def lines(self):
        """The same without the places."""
        return [name for _, name in self._rows()]

    def all_lines(self):
        """The whole talk: turns the wheel from its beginning to its end."""
        middle = self.screen.centre(wait_for("what was said", self._list))
        xdotool("mousemove", "--sync", int(middle[0]), int(middle[1]))
        self._turn(4, 50)
        read = self.lines()
        while True:
            before = self._rows()
            self._turn(5, 3)
            now = self._rows()
            if now == before:
                return read
            read = joined(read, [name for _, name in now])

    @staticmethod
    def _turn(button, times):
        xdotool("click", "--repeat", times, "--delay", "5", button)
        stand_still(BLINKING)

    def hears(self, words, seconds=40):
        """Waits until a line with these words is on the screen; that line."""
        try:
            return wait_for(f"a line that says {words!r}",
                            lambda: next((line for line in self.lines() if words in line), None), seconds)
        except Stuck as stuck:
            raise Stuck(f"{stuck}; there is {self.lines()}") from None
