# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands for a real service on this machine alone: a page with one question, and a page that reads back what was entered.

Says on its standard output at which port it is, and then for each answer "received" and two words in hexadecimal: a mask, and
the answer's bytes, each the exclusive or with the mask's. Each request is served by a process of its own, which ends with it:
so nothing of an answer stays in this one, and nobody who searches it has to leave it out.
"""

import html
import http.server
import os
import socketserver
import sys
import urllib.parse

FRAME = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{heading} - Trying out</title>
<style>body {{ font: 22px sans-serif; margin: 40px }} input, button {{ font: inherit; padding: 12px }}</style>
</head><body><main><h1>{heading}</h1>{body}</main></body></html>"""
QUESTION = """<form method="post" action="/words"><p><label for="words">Some words</label></p>
<p><input id="words" name="words" autocomplete="off"></p><p><button>Continue</button></p></form>"""
MORE = "<p><label for='more'>Anything else</label></p><p><input id='more' name='more' autocomplete='off'></p>"
PATHS = {"/start", "/words"}


class Answer(http.server.BaseHTTPRequestHandler):
    """One request and its answer, over a connection of its own."""

    timeout = 60  # seconds; a connection that was made ahead of any need

    def do_GET(self):
        if self.path in PATHS:
            self.give("Your words", QUESTION)
        else:
            self.send_error(404)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        words = urllib.parse.parse_qs(body).get("words", [""])[0]
        mask = os.urandom(len(words.encode()))
        masked = bytes(one ^ other for one, other in zip(words.encode(), mask))
        os.write(1, f"received {mask.hex()} {masked.hex()}\n".encode())
        self.give("We have your words", f"<p>You wrote: {html.escape(words)}</p>{MORE}")

    def give(self, heading, body):
        page = FRAME.format(heading=heading, body=body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_):
        """The lines of a log may hold an address, and nobody reads them."""


class StandIn(socketserver.ForkingMixIn, http.server.HTTPServer):
    block_on_close = False


def main():
    with StandIn(("127.0.0.1", 0), Answer) as service:
        print(service.server_port, flush=True)
        try:
            service.serve_forever()
        except KeyboardInterrupt:
            sys.exit()


if __name__ == "__main__":
    main()
