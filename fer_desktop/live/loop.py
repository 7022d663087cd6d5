"""An asyncio loop in a thread: where servers live, so that no other thread waits for a client."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from threading import Event
from typing import Any, TypeVar

from fer_desktop.pipeline.threads import Task, start_thread

T = TypeVar("T")


class Loop:
    """Runs until `stop`."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._ready = Event()
        self._task: Task = start_thread(name, self._run)
        self._ready.wait()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.call_soon(self._ready.set)
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(_end_tasks())
        finally:
            self._loop.close()

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Do this in the loop and wait for it; raises what it raises."""
        future: Future[T] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return future.result()

    def post(self, function: Callable[..., object], *arguments: object) -> None:
        """Call this in the loop, soon; after the end nothing is called."""
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(function, *arguments)

    def stop(self) -> None:
        """End the loop, its servers and its connections; again does nothing."""
        self.post(self._loop.stop)
        self._task.wait()


async def _end_tasks() -> None:
    """Cancel what still goes on; connections that were just made or closed take some rounds."""
    this = asyncio.current_task()
    for _ in range(3):
        for _round in range(3):
            await asyncio.sleep(0)
        left = [task for task in asyncio.all_tasks() if task is not this]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
