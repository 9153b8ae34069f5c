# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on the program's own buttons, in the language that the journey is played in."""

import xml.etree.ElementTree as xml


class Words:
    """Looks up an English text of the screens and the practice pages in the Qt Linguist files."""

    def __init__(self, translations_folder, language):
        self._translated = {}
        if language != "en":
            for part in ("practice", "alongside"):
                for message in xml.parse(translations_folder / f"{part}_{language}.ts").iter("message"):
                    translated = message.findtext("translation")
                    if translated:
                        self._translated[message.findtext("source")] = translated

    def __call__(self, english):
        return self._translated.get(english, english)
