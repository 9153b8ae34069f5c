# SPDX-License-Identifier: GPL-3.0-or-later
"""What to put into each question of a practice page: the demonstration's answers beside the words on the screen."""

import json
import re


def plain(text):
    """A label as two readers would agree on it: no mark-up, no case, no spare space or punctuation."""
    text = re.sub(r"<[^>]*>", " ", text or "")
    return re.sub(r"[^\w]+", " ", text, flags=re.UNICODE).strip().lower()


class Question:
    """One component of the form, in the words of one language, with the answer to give."""

    def __init__(self, component, words, answer):
        self.kind = component["type"]
        self.name = component["name"]
        self.title = plain(words.get("title") or component.get("title"))
        self.answer = answer


class Answers:
    """The answers of one demonstration journey, found again by what stands on the screen."""

    def __init__(self, form_file, answers_file, language):
        with open(form_file, encoding="utf-8") as file:
            self.form = json.load(file)
        with open(answers_file, encoding="utf-8") as file:
            self.values = json.load(file)
        # Of a page that can be answered again and again, the first entry is enough.
        for entries in [value for value in self.values.values() if isinstance(value, list) and value]:
            if isinstance(entries[0], dict):
                self.values.update(entries[0])
        translations = self.form.get("metadata", {}).get("translations", {}).get(language, {})
        self._components = translations.get("components", {})
        self._items = translations.get("listItems", {})
        self._pages = translations.get("pages", {})
        self.questions = list(self._questions())

    def _questions(self):
        for page in self.form["pages"]:
            yield from self._inside(page.get("components", []))
        for item_list in self.form.get("lists", []):
            for item in item_list.get("items", []):
                revealed = item.get("conditional", {}).get("components", [])
                yield from self._inside(revealed)

    def _inside(self, components):
        for component in components:
            if component.get("name") in self.values:
                words = self._components.get(component.get("id"), {})
                yield Question(component, words, self.values[component["name"]])

    def last_heading(self):
        """The heading of the page at which the practice is done."""
        page = next(page for page in self.form["pages"] if page["path"] == "/confirmation")
        return plain(self._pages.get(page.get("id"), {}).get("title") or page["title"])

    def by_label(self, label):
        """The question whose title is this label, or begins it ("... (optional)"); None when there is none."""
        wanted = plain(label)
        for question in self.questions:
            if question.title and question.title == wanted:
                return question
        for question in self.questions:
            if question.title and (wanted.startswith(question.title) or question.title.startswith(wanted)) and wanted:
                return question
        return None

    def chosen_texts(self, question):
        """The printed text of each choice that the answer takes, in the screen's language."""
        answers = question.answer if isinstance(question.answer, list) else [question.answer]
        return [self._text_of(answer) for answer in answers]

    def _text_of(self, value):
        for item_list in self.form.get("lists", []):
            for item in item_list.get("items", []):
                if str(item.get("value")) == str(value):
                    words = self._items.get(item.get("id"), {})
                    return plain(words.get("text") or item.get("text"))
        return plain(str(value))
