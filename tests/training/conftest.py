"""What holds for every test of training."""

import os

import pytest

# One thread sums in the same order, bit for bit, and many small steps are no faster on two. It must
# stand before TensorFlow's first import.
os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
os.environ.setdefault("TF_NUM_INTEROP_THREADS", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")


def pytest_itemcollected(item: pytest.Item) -> None:
    """TensorFlow's and Keras's own warnings are not this project's."""
    item.add_marker(pytest.mark.filterwarnings("ignore::DeprecationWarning"))
