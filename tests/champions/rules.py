# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true of the words for champions: each function yields a sentence for each thing that is wrong."""

import re

# The most characters that a text may have, by its key; any other key has the last bound.
LONGEST = {"title": 80, "label": 60, "on": 60, "stop": 40, "button": 60, "sign": 200, "may-mean": 200, "do": 200, "": 300}
PLACEHOLDERS = {"name", "place", "minutes", "reason", "time"}
TELEPHONES = {"999", "112", "111"}
CONSENTS = ["talk", "see-my-step", "point"]
# Who helps never asks for a value: how such a question would begin.
ASKING = {
    "en": r"(what is|what's|tell me|send me|write me|give me|may i have|i need) your (?!answer)",
    "cy": r"beth yw eich|gaf i eich|mae angen eich|(dywedwch|anfonwch|rhowch) eich (?!ateb)[^.]* (wrthyf|ataf|i mi)\b",
}


def texts(value, path=""):
    """Each text with its path, in which entries of a list are called by their ids."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from texts({k: v for k, v in inner.items() if k != "id"}, f"{path}/{inner['id']}")
    else:
        yield path, value


def ids(value):
    """Each list of entries with the ids in it, so that twins and bad ids are found."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from ids(inner)
    elif isinstance(value, list):
        yield [inner.get("id") if isinstance(inner, dict) else None for inner in value]
        for inner in value:
            yield from ids(inner)


def shape(value):
    for names in ids(value):
        for name in names:
            if not isinstance(name, str) or not re.fullmatch(r"(?!.{61})[a-z0-9]+(-[a-z0-9]+)*", name):
                yield f"an entry of a list has no id of at most 60 small letters, figures and hyphens: {name}"
            elif names.count(name) > 1:
                yield f"the id {name} stands in one list more than once"


def wording(value):
    for path, text in texts(value):
        if path in ("/guidelines",) or path.endswith("/question"):
            continue
        if not isinstance(text, str):
            yield f"{path} is no text: {text!r}"
            continue
        key = path.rsplit("/", 1)[-1]
        longest = LONGEST.get(key, LONGEST[""])
        if not text or text != " ".join(text.split()):
            yield f"{path} is empty, or has spaces or lines too many"
        if len(text) > longest:
            yield f"{path} has {len(text)} characters, at most {longest} are meant"
        if re.search(r"[<>|`@\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text):
            yield f"{path} has a character that does not belong there"
        if set(re.findall(r"\{(.*?)\}", text)) - PLACEHOLDERS:
            yield f"{path} has a placeholder that nothing fills in"


def alike(first, other):
    """Two languages: the same ids in the same order, the same placeholders and the same figures."""
    ours, theirs = dict(texts(first)), dict(texts(other))
    for path in [p for p in ours if p not in theirs] + [p for p in theirs if p not in ours]:
        yield f"{path} is in one language only"
    if list(ours) != list(theirs) and set(ours) == set(theirs):
        yield "the order differs"
    for path in ours.keys() & theirs.keys():
        for what in (r"\{.*?\}", r"\d+"):
            if sorted(re.findall(what, str(ours[path]))) != sorted(re.findall(what, str(theirs[path]))):
                yield f"{path} has other figures or placeholders in the other language"


def safe_to_send(value, language):
    """What may go to a resident: nothing that looks private, and nothing that asks for it."""
    for path, text in texts(value):
        if re.search(r"\d([ .,-]?\d){4}", text):
            yield f"{path} has a number that looks private"
        if re.search(ASKING[language], text, re.IGNORECASE):
            yield f"{path} asks for a value"


def guidelines(value, number):
    if value.get("guidelines") != number:
        yield f"the folder says version {number}, the file says {value.get('guidelines')}"
    rules = value.get("rules", [])
    if not 12 <= len(rules) <= 18:
        yield f"there are {len(rules)} rules, 12 to 18 are meant"
    for rule in rules:
        if not 1 <= len(re.findall(r"[.!?](?= |$)", rule.get("text", ""))) <= 2:
            yield f"rule {rule['id']} has no sentence, or more than two"


def signs(value):
    numbers = {entry["number"] for entry in value["telephones"]}
    for path, text in texts(value):
        numbers |= set(re.findall(r"\d{3,}", text))
    if numbers != TELEPHONES:
        yield f"the numbers are {sorted(numbers)}, only {sorted(TELEPHONES)} are meant"
    reasons = {entry["id"] for entry in value["reasons"]["champion"]}
    for group in value["groups"]:
        if group["id"] not in reasons | {"helper"}:
            yield f"nobody can give {group['id']} as a reason"


def phrases(value, kinds, pages):
    found = [phrase["id"] for group in value["groups"] for phrase in group["phrases"]]
    for name in found:
        if found.count(name) > 1:
            yield f"the phrase {name} stands there more than once"
        if name.startswith("page-") and name[5:] not in pages:
            yield f"{name} is for a kind of page that the glossary does not know"
    errors = {name[6:] for name in found if name.startswith("error-")} - {"calm"}
    if errors != set(kinds):
        yield f"the kinds of error differ from the glossary's: {sorted(errors ^ set(kinds))}"


def asking(value):
    if [entry["id"] for entry in value["consents"]] != CONSENTS:
        yield f"the consents are not {CONSENTS}"
    for entry in value["consents"]:
        if len(re.findall(r"[.!?](?= |$)", entry["text"])) != 1:
            yield f"the consent {entry['id']} is not one sentence"
    if not 6 <= len(value["topics"]) <= 10:
        yield "there are not 6 to 10 topics"


def in_person(value):
    if not 6 <= len(value["notes"]) <= 8:
        yield "there are not 6 to 8 notes"


def guide_phrases(value, guide):
    steps = {step["id"]: step.get("questions", []) for step in guide["steps"]}
    if set(value) != {"steps"} or list(value["steps"]) != list(steps):
        yield f"the steps are not those of the guide, in its order: {sorted(set(value.get('steps', {})) ^ set(steps))}"
        return
    for step, entries in value["steps"].items():
        if not 2 <= len(entries) <= 4:
            yield f"step {step} has {len(entries)} phrases, 2 to 4 are meant"
        for entry in entries:
            if entry.get("question", None) not in [None, *steps[step]]:
                yield f"step {step} has no question {entry['question']}"
