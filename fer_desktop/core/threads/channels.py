"""Channels: frames from one thread to another.

A file waits (`BoundedChannel`): every frame is analysed. A camera replaces (`LatestChannel`):
the newest frame is analysed, the older ones are counted as dropped. Closing a channel ends
both sides: `put` raises `ChannelClosed`, iteration ends after what is still inside.
"""

from collections import deque
from collections.abc import Iterator
from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class ChannelClosed(Exception):  # noqa: N818 - a signal between loops, never shown to a user
    """The other side has closed the channel: the loop that gets this ends."""


class _Channel(Generic[T]):
    def __init__(self, capacity: int) -> None:
        if capacity < 1:
            raise ValueError(f"capacity must be at least 1. Received: {capacity}")
        self._items: deque[T] = deque()
        self._capacity = capacity
        self._changed = Condition()
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many items were put and never taken."""
        with self._changed:
            return self._dropped

    def close(self, *, discard: bool = False) -> None:
        """End the channel for both sides; with `discard` what is still inside is thrown away."""
        with self._changed:
            self._closed = True
            if discard:
                self._dropped += len(self._items)
                self._items.clear()
            self._changed.notify_all()

    def __iter__(self) -> Iterator[T]:
        while True:
            with self._changed:
                while not self._items and not self._closed:
                    self._changed.wait()
                if not self._items:
                    return
                item = self._items.popleft()
                self._changed.notify_all()
            yield item


class BoundedChannel(_Channel[T]):
    """`put` waits while `capacity` items are inside: nothing is ever lost."""

    def __init__(self, capacity: int = 4) -> None:
        super().__init__(capacity)

    def put(self, item: T) -> None:
        """Add an item, waiting for room. Raises ChannelClosed."""
        with self._changed:
            while len(self._items) >= self._capacity and not self._closed:
                self._changed.wait()
            if self._closed:
                raise ChannelClosed
            self._items.append(item)
            self._changed.notify_all()

    def offer(self, item: T) -> bool:
        """Add an item if there is room; False (and counted as dropped) if not.

        Raises ChannelClosed.
        """
        with self._changed:
            if self._closed:
                raise ChannelClosed
            if len(self._items) >= self._capacity:
                self._dropped += 1
                return False
            self._items.append(item)
            self._changed.notify_all()
            return True


class LatestChannel(_Channel[T]):
    """`put` never waits: a new item replaces the one that nobody has taken yet."""

    def __init__(self) -> None:
        super().__init__(capacity=1)

    def put(self, item: T) -> None:
        """Add an item, replacing an older one. Raises ChannelClosed."""
        with self._changed:
            if self._closed:
                raise ChannelClosed
            self._dropped += len(self._items)
            self._items.clear()
            self._items.append(item)
            self._changed.notify_all()
