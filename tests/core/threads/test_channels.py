"""Channels between real threads: nothing is lost, nothing waits for ever, all is counted."""

from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fer_desktop.core.threads.channels import BoundedChannel, ChannelClosed, LatestChannel

PATIENCE_S = 20


def collect(channel: BoundedChannel[int] | LatestChannel[int]) -> tuple[Thread, list[int]]:
    taken: list[int] = []
    thread = Thread(target=lambda: taken.extend(channel))
    thread.start()
    return thread, taken


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(), max_size=40), st.integers(1, 6))
def test_a_bounded_channel_gives_everything_in_order(items: list[int], capacity: int) -> None:
    channel: BoundedChannel[int] = BoundedChannel(capacity)
    reader, taken = collect(channel)
    for item in items:
        channel.put(item)
    channel.close()
    reader.join(PATIENCE_S)
    assert taken == items
    assert channel.dropped == 0


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(), unique=True, max_size=40))
def test_a_latest_channel_counts_what_it_replaces(items: list[int]) -> None:
    channel: LatestChannel[int] = LatestChannel()
    reader, taken = collect(channel)
    for item in items:
        channel.put(item)
    channel.close()
    reader.join(PATIENCE_S)
    assert len(taken) + channel.dropped == len(items)
    assert taken == [item for item in items if item in taken]
    assert taken[-1:] == items[-1:]  # the newest is never lost


@settings(deadline=None, max_examples=20)
@given(st.integers(2, 4), st.integers(1, 20))
def test_several_writers_lose_nothing(writers: int, count: int) -> None:
    channel: BoundedChannel[int] = BoundedChannel(2)
    reader, taken = collect(channel)
    threads = [
        Thread(target=lambda start=start: [channel.put(start + n) for n in range(count)])
        for start in range(0, writers * 100, 100)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    channel.close()
    reader.join(PATIENCE_S)
    assert sorted(taken) == [s + n for s in range(0, writers * 100, 100) for n in range(count)]


def test_closing_frees_a_writer_that_waits_for_room() -> None:
    channel: BoundedChannel[int] = BoundedChannel(1)
    channel.put(1)
    outcome: list[str] = []

    def write() -> None:
        try:
            channel.put(2)
        except ChannelClosed:
            outcome.append("closed")

    writer = Thread(target=write)
    writer.start()
    channel.close()
    writer.join(PATIENCE_S)
    assert outcome == ["closed"]
    assert list(channel) == [1]  # what was inside is still given


def test_closing_frees_a_reader_that_waits_for_an_item() -> None:
    channel: LatestChannel[int] = LatestChannel()
    reader, taken = collect(channel)
    channel.close()
    reader.join(PATIENCE_S)
    assert not reader.is_alive()
    assert taken == []


@pytest.mark.parametrize("channel", [BoundedChannel[int](), LatestChannel[int]()])
def test_nothing_enters_a_closed_channel(channel: BoundedChannel[int] | LatestChannel[int]) -> None:
    channel.close()
    channel.close()
    with pytest.raises(ChannelClosed):
        channel.put(1)


def test_discarded_items_count_as_dropped() -> None:
    channel: BoundedChannel[int] = BoundedChannel(4)
    for number in range(3):
        channel.put(number)
    channel.close(discard=True)
    assert list(channel) == []
    assert channel.dropped == 3


def test_an_offer_that_finds_no_room_is_counted() -> None:
    channel: BoundedChannel[int] = BoundedChannel(1)
    assert channel.offer(1)
    assert not channel.offer(2)
    assert channel.dropped == 1
    channel.close()
    with pytest.raises(ChannelClosed):
        channel.offer(3)


def test_a_channel_needs_room() -> None:
    with pytest.raises(ValueError, match="capacity must be at least 1"):
        BoundedChannel[int](0)
