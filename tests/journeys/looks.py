# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a whole screen, many in a second: a program that is started for each would take longer than what moves rests."""

import ctypes
import ctypes.util
import os

ALL_PLANES = ctypes.c_ulong(-1).value
Z_PIXMAP = 2


class Image(ctypes.Structure):
    """The first fields of XImage (Xlib.h)."""

    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


class Eye:
    """A connection to the display that this process has now."""

    def __init__(self):
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x11.XGetImage.restype = ctypes.POINTER(Image)
        self.x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                       ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        for number in ("XDisplayWidth", "XDisplayHeight"):
            getattr(self.x11, number).argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self.x11.XDestroyImage.argtypes = [ctypes.POINTER(Image)]
        self.display = self.x11.XOpenDisplay(os.environ["DISPLAY"].encode())
        if not self.display:
            raise OSError("There is no display to look at.")

    def close(self):
        self.x11.XCloseDisplay(self.display)

    def look(self):
        """All that is on the screen, as bytes of the server's own order."""
        wide = self.x11.XDisplayWidth(self.display, 0)
        high = self.x11.XDisplayHeight(self.display, 0)
        image = self.x11.XGetImage(self.display, self.x11.XDefaultRootWindow(self.display), 0, 0, wide, high, ALL_PLANES,
                                   Z_PIXMAP)
        if not image:
            raise OSError("The display shows nothing.")
        seen = ctypes.string_at(image[0].data, image[0].bytes_per_line * image[0].height)
        self.x11.XDestroyImage(image)
        return seen


EYES = {}


def look():
    """All that is on the screen of the display that this process has now."""
    display = os.environ["DISPLAY"]
    if display not in EYES:
        EYES[display] = Eye()
    return EYES[display].look()


def close(display):
    """To be called before a display ends."""
    if display in EYES:
        EYES.pop(display).close()
