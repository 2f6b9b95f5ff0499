# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server of its own and what happens on it: Xlib by ctypes, for a process started a poll would cost milliseconds."""

import contextlib
import ctypes
import os
import select
import subprocess
import time

MAP_NOTIFY = 19
SUBSTRUCTURE_NOTIFY = 1 << 19
Z_PIXMAP = 2
ALL_PLANES = ctypes.c_ulong(-1)


class MapEvent(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong), ("window", ctypes.c_ulong), ("override_redirect", ctypes.c_int),
    ]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("map", MapEvent), ("room", ctypes.c_long * 24)]


class Image(ctypes.Structure):
    _fields_ = [
        ("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
        ("data", ctypes.c_void_p), ("layout", ctypes.c_int * 5), ("bytes_per_line", ctypes.c_int),
    ]


ON_ERROR = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
IGNORE = ON_ERROR(lambda display, error: 0)  # a window may go while it is asked for


def library(name, **restypes):
    loaded = ctypes.CDLL(name)
    for function, restype in restypes.items():
        getattr(loaded, function).restype = restype
    return loaded


class Screen:
    """Sees windows come on the display, without a window manager between, and clicks into them."""

    def __init__(self, name):
        self.x11 = library(
            "libX11.so.6", XOpenDisplay=ctypes.c_void_p, XDefaultRootWindow=ctypes.c_ulong,
            XGetImage=ctypes.POINTER(Image),
        )
        self.xtest = library("libXtst.so.6")
        self.x11.XSetErrorHandler(IGNORE)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(name.encode()))
        if not self.display:
            raise RuntimeError(f"the X server {name} does not answer")
        self.root = self.x11.XDefaultRootWindow(self.display)
        self.x11.XSelectInput(self.display, ctypes.c_ulong(self.root), ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self.x11.XSync(self.display, 0)

    def mapped(self, seconds):
        """The next window that is mapped, as (window, is a popup); None when none is within that time."""
        until = time.monotonic() + seconds
        event = Event()
        while True:
            while self.x11.XPending(self.display):
                self.x11.XNextEvent(self.display, ctypes.byref(event))
                if event.type == MAP_NOTIFY:
                    return event.map.window, bool(event.map.override_redirect)
            rest = until - time.monotonic()
            if rest <= 0:
                return None
            select.select([self.x11.XConnectionNumber(self.display)], [], [], rest)

    def geometry(self, window):
        """(x, y, width, height) of a window, or None when it is gone."""
        root = ctypes.c_ulong()
        place = [ctypes.c_int(), ctypes.c_int(), *(ctypes.c_uint() for _ in range(4))]
        found = self.x11.XGetGeometry(
            self.display, ctypes.c_ulong(window), ctypes.byref(root), *(ctypes.byref(part) for part in place))
        return tuple(part.value for part in place[:4]) if found else None

    def click(self, x, y, button):
        self.xtest.XTestFakeMotionEvent(self.display, -1, x, y, ctypes.c_ulong(0))
        for pressed in (1, 0):
            self.xtest.XTestFakeButtonEvent(self.display, button, pressed, ctypes.c_ulong(0))
        self.x11.XFlush(self.display)

    def colours(self, window, width, height):
        """How many colours stand in this part of the window: an unpainted one has one."""
        image = self.x11.XGetImage(
            self.display, ctypes.c_ulong(window), 0, 0, width, height, ALL_PLANES, Z_PIXMAP)
        if not image:
            return 0
        size = image.contents.bytes_per_line * height
        pixels = ctypes.string_at(image.contents.data, size)
        self.x11.XDestroyImage(image)
        return len({pixels[at : at + 4] for at in range(0, size, 4)})


@contextlib.contextmanager
def screen(width=1920, height=1080):
    """Starts an Xvfb and gives (its name, a Screen)."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as file:
            name = ":" + file.readline().strip()
        yield name, Screen(name)
    finally:
        server.terminate()
        server.wait()
