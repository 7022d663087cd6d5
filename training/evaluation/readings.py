"""The list of files of one name that were measured on PrivateTest, `readings.csv` beside the model.

Work goes on after a reading, so that the last of several is a little kinder than an only one.
"""

import csv
from datetime import date
from pathlib import Path

NAME = "readings.csv"


def note_reading(folder: Path, sha256: str, accuracy: float) -> None:
    """Add a line for the file that was just read."""
    with (folder / NAME).open("a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        if not file.tell():
            writer.writerow(("date", "sha256", "accuracy"))
        writer.writerow((date.today(), sha256, f"{accuracy:.6f}"))


def count_readings(folder: Path) -> int:
    """How many files of this name were read, the one that lies there included."""
    if not (folder / NAME).exists():
        return 0
    with (folder / NAME).open(newline="", encoding="utf-8") as file:
        return len(list(csv.DictReader(file)))
