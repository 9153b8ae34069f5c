# SPDX-License-Identifier: GPL-3.0-or-later
"""The on-screen keyboard, touched where its keys are: at the bottom of the screen, in the middle."""

import subprocess

from screen import touch_at

WIDEST = 1500
HEIGHT = 820 / 2560  # of its width, as its margin
MARGIN = 16 / 2560
ROWS = 5
# Each row of letters: its letters, and how much of the row's width stands before them.
LETTERS = {1: ("qwertyuiop", 0), 2: ("asdfghjkl", 0.05), 3: ("zxcvbnm", 0.15)}
KEY = 0.1
AWAY = 0.84  # along the last row, the key that puts the keyboard away


def place(along, row):
    """Where a key is, in pixels of the screen: along so much of the width of its row, from above."""
    width, height = map(int, subprocess.run(["xdotool", "getdisplaygeometry"], check=True, capture_output=True,
                                            text=True).stdout.split())
    keys = min(width, WIDEST)
    margin = keys * MARGIN
    x = (width - keys) / 2 + margin + (keys - 2 * margin) * along
    y = height - keys * HEIGHT + margin + (keys * HEIGHT - 2 * margin) * (row + 0.5) / ROWS
    return x, y


def touch_letter(letter):
    """Of the small ones."""
    row, (letters, before) = next((row, each) for row, each in LETTERS.items() if letter in each[0])
    touch_at(*place(before + (letters.index(letter) + 0.5) * KEY, row))


def put_away():
    touch_at(*place(AWAY, ROWS - 1))
