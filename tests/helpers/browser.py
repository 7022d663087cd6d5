"""A real browser without a window, driven by its own debugging protocol."""

import itertools
import json
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

NAMES = ("chromium", "chromium-headless-shell", "chromium-browser", "google-chrome", "chrome")


class Page:
    """One page that is shown."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._numbers = itertools.count(1)

    def evaluate(self, script: str) -> Any:
        """The value of a JavaScript expression, awaited where it is a promise.

        None also where the page that was asked has made room for another one meanwhile.
        """
        number = next(self._numbers)
        parameters = {"expression": script, "awaitPromise": True, "returnByValue": True}
        command = {"id": number, "method": "Runtime.evaluate", "params": parameters}
        self._connection.send(json.dumps(command))
        while True:
            answer = json.loads(self._connection.recv(timeout=60))
            if answer.get("id") == number:
                return answer.get("result", {}).get("result", {}).get("value")

    def wait_for(self, script: str) -> None:
        """Until an expression holds."""
        tick = Event()
        for _ in range(600):
            if self.evaluate(script):
                return
            tick.wait(0.05)
        raise AssertionError(self.evaluate("document.body.innerText"))


@contextmanager
def browser_at(address: str, folder: Path) -> Iterator[Page]:
    """A browser that shows an address; its profile lies in `folder`."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("needs Chromium")
    command = [
        program,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--remote-debugging-port=0",
        "--remote-allow-origins=*",
        f"--user-data-dir={folder / 'profile'}",
        address,
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as browser:
        try:
            assert browser.stderr is not None
            line = next((line for line in browser.stderr if "DevTools listening" in line), "")
            assert line, "the browser did not start"
            host = line.split("ws://")[1].split("/")[0]
            with urllib.request.urlopen(f"http://{host}/json/list") as answer:
                pages = [each for each in json.load(answer) if each["type"] == "page"]
            with connect(pages[0]["webSocketDebuggerUrl"], max_size=None) as connection:
                yield Page(connection)
        finally:
            browser.kill()
            browser.communicate()
