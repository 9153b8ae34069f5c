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


def place_of(letter):
    """Where the key of a small letter is, in pixels of the screen."""
    width, height = map(int, subprocess.run(["xdotool", "getdisplaygeometry"], check=True, capture_output=True,
                                            text=True).stdout.split())
    keys = min(width, WIDEST)
    margin = keys * MARGIN
    row, (letters, before) = next((row, each) for row, each in LETTERS.items() if letter in each[0])
    x = (width - keys) / 2 + margin + (keys - 2 * margin) * (before + (letters.index(letter) + 0.5) * KEY)
    y = height - keys * HEIGHT + margin + (keys * HEIGHT - 2 * margin) * (row + 0.5) / ROWS
    return x, y


def touch_letter(letter):
    touch_at(*place_of(letter))
