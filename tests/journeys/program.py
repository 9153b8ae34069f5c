# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, started so that assistive technology can read it."""

import os
import pathlib
import subprocess

PRIVATE = {"HOME": "home", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp", "XDG_CACHE_HOME": "home/.cache",
           "XDG_CONFIG_HOME": "home/.config", "XDG_DATA_HOME": "home/.local/share"}


def start(path, *options, home=None, **others):
    """The program as a child of this process; all that it may write into is below home, where one is named."""
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QTWEBENGINE_CHROMIUM_FLAGS=os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
                       + " --force-renderer-accessibility")
    for name, folder in (PRIVATE if home else {}).items():
        place = pathlib.Path(home) / folder
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        environment[name] = str(place)
    return subprocess.Popen([path, *options], env=environment, **others)
