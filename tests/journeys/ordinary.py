# SPDX-License-Identifier: GPL-3.0-or-later
"""A champion with an ordinary chat program, which knows nothing of us: python3-slixmpp, and words alone."""

import asyncio
import pathlib
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "xmpp"))
from screen import Stuck, wait_for  # noqa: E402

PATIENCE = 60


class Ordinary:
    """A champion of the server that the environment names (tests/xmpp/people.py), in a thread of their own."""

    def __init__(self, name):
        self.name = name
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def _run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def _do(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(PATIENCE)

    def __enter__(self):
        self.thread.start()
        self.person = self._do(self._log_in())
        return self

    async def _log_in(self):
        import people  # it reads where the server is
        return await people.champion(self.name).log_in()

    def __exit__(self, *_):
        self._do(self._log_out())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(PATIENCE)
        self.loop.close()

    async def _log_out(self):
        await self.person.log_out()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def read(self):
        """The words that the program showed, in order."""
        return [message["body"] for message in list(self.person.messages) if message["body"]]

    def hears(self, words):
        """Waits for a message with these words; what answers it goes to who wrote it."""
        try:
            return wait_for(f"a message that says {words!r}", lambda: next(
                (message for message in list(self.person.messages) if words in message["body"]), None))
        except Stuck as stuck:
            raise Stuck(f"{stuck}; there is {self.read()}") from None

    def hears_again(self, words, times):
        """Waits until words have come so often; the last such message."""
        def came():
            found = [message for message in list(self.person.messages) if words in message["body"]]
            return found[-1] if len(found) >= times else None

        return wait_for(f"{words!r} {times} times", came)

    def answer(self, message, words):
        """Writes to whoever wrote a message."""
        self.loop.call_soon_threadsafe(self.person.say, message["from"], words)
