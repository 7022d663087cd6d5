"""`fer-desktop cameras`: list the cameras by name."""

import argparse

from fer_desktop.sources.camera import list_cameras
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """This command takes no arguments."""


def run(_arguments: argparse.Namespace) -> int:
    """Print one camera a line: index, tab, name."""
    cameras = list_cameras()
    for camera in cameras:
        say(camera.index, camera.name, separator="\t")
    if not cameras:
        say("No camera was found. Plug one in, or try: fer-desktop --source demo")
    return 0
