# SPDX-License-Identifier: GPL-3.0-or-later
"""Kiosks and champions at the server of with-server, by python3-slixmpp: who they see, and what reaches them."""
import asyncio
import inspect
import json
import logging
import os
import secrets
import sys

import slixmpp
from slixmpp.xmlstream import ET

PATIENCE = 10  # seconds until something that must come counts as lost
NAMESPACE = "urn:alongside:help:1"
for log in ("slixmpp", "asyncio"):
    logging.getLogger(log).setLevel(logging.CRITICAL)


def payload(kind, **fields):
    element = ET.Element(f"{{{NAMESPACE}}}a")
    element.text = json.dumps({"kind": kind, **fields})
    return element


class Person(slixmpp.ClientXMPP):
    """Somebody with an account. Collects what comes, in order."""

    def __init__(self, address, password, resource=None, priority=0):
        super().__init__(f"{address}/{resource or secrets.token_hex(8)}", password)
        self.ca_certs = os.environ["XMPP_CA"]
        self.enable_direct_tls = False  # newer slixmpps would try that first
        self.priority = priority
        self.machine, self.port = os.environ["XMPP_SERVER"], int(os.environ["XMPP_PORT"])
        self.presences, self.messages, self.refusals = [], [], []
        self.arrived = asyncio.Event()
        self.ready = asyncio.get_event_loop().create_future()
        self.add_event_handler("session_start", self._started)
        self.add_event_handler("failed_all_auth", lambda _: self._failed("no login"))
        self.add_event_handler("connection_failed", lambda _: self._failed("no connection"))
        self.add_event_handler("ssl_invalid_cert", lambda _: self._failed("certificate"))
        self.register_handler(slixmpp.xmlstream.handler.Callback(
            "presences", slixmpp.xmlstream.matcher.MatchXPath("{jabber:client}presence"), self._note_presence))
        self.register_handler(slixmpp.xmlstream.handler.Callback(
            "messages", slixmpp.xmlstream.matcher.MatchXPath("{jabber:client}message"), self._note_message))

    def _failed(self, why):
        if not self.ready.done():
            self.ready.set_exception(ConnectionError(why))

    async def _started(self, _):
        if not self.ready.done():
            self.ready.set_result(True)

    def _note_presence(self, presence):
        if presence["from"].bare != self.boundjid.bare:
            self.presences.append(presence)
            self.arrived.set()

    def _note_message(self, message):
        (self.refusals if message["type"] == "error" else self.messages).append(message)
        self.arrived.set()

    async def log_in(self, **fields):
        """Logs in and shows presence, with a payload when fields are given."""
        place = (self.machine, self.port)
        # older slixmpps take both as one
        self.connect(*place) if "host" in inspect.signature(self.connect).parameters else self.connect(place)
        await asyncio.wait_for(self.ready, PATIENCE)
        await self.get_roster()
        self.show(**fields)
        return self

    def show(self, **fields):
        presence = self.make_presence(ppriority=self.priority)
        if fields:
            presence.append(payload("champion", **fields))
        presence.send()

    def say(self, to, text):
        self.send_message(mto=to, mbody=text, mtype="chat")

    async def until(self, true):
        """Waits for something among what comes."""
        async def wait():
            while not true():
                self.arrived.clear()
                await self.arrived.wait()
        try:
            await asyncio.wait_for(wait(), PATIENCE)
        except asyncio.TimeoutError:
            raise AssertionError(f"{self.boundjid}: it did not come; seen: {self.seen()}, texts: {self.texts()}") from None

    async def settle(self):
        """Once the server has answered, everything that was sent before has been dealt with: stanzas keep order."""
        assert await self.ask("get", self.boundjid.host, "{urn:xmpp:ping}ping") == "result"

    async def ask(self, kind, to, child):
        """An IQ with this empty child; the kind of its answer."""
        request = self.Iq()
        request["type"], request["to"] = kind, to
        request.append(ET.Element(child))
        try:
            return (await request.send(timeout=PATIENCE))["type"]
        except slixmpp.exceptions.IqError as error:
            return error.iq["error"]["condition"]

    async def log_out(self):
        await self.disconnect(wait=1)

    def seen(self):
        """Who is there by what came last of each."""
        last = {presence["from"]: presence for presence in self.presences}
        return sorted({who.bare for who, presence in last.items() if presence["type"] not in ("unavailable", "error")})

    def texts(self):
        return [message["body"] for message in self.messages]

    def refused(self):
        return [refusal["error"]["condition"] for refusal in self.refusals]


def kiosk(name, **options):
    return Person(f"{name}@kiosks.test", f"kiosk-{name}", **options)


def champion(name, **options):
    """With two nodes, champions are at the other one than kiosks."""
    person = Person(f"{name}@champions.test", f"champion-{name}", **options)
    person.machine = os.environ.get("XMPP_SERVER2", os.environ["XMPP_SERVER"])
    return person


def stranger():
    return Person("stranger@champions.test", "champion-three")


async def nothing_more(person, witness, path=None):
    """Nothing but what was seen has reached the person: the witness's next word is the next that comes."""
    word = secrets.token_hex(4)
    before = len(person.messages)
    witness.say(path or person.boundjid.full, word)
    await person.until(lambda: len(person.messages) > before)
    assert person.texts()[before:] == [word], person.texts()


def play(cases, patience=60):
    """Runs the cases that are named, or all; each is a coroutine function that takes a list for whom it logs in."""
    loop = asyncio.get_event_loop()
    cases = {case.__name__: case for case in cases}
    for name in sys.argv[1:] or cases:
        people = []

        async def logged_in(*whom, **fields):
            for person in whom:
                people.append(person)
                await person.log_in(**fields)
            return whom

        try:
            loop.run_until_complete(asyncio.wait_for(cases[name](logged_in), patience))
        finally:
            loop.run_until_complete(asyncio.gather(*(person.log_out() for person in people)))
        print("ok", name, flush=True)
