"""The two files that explain a session without the program: README.txt, data_dictionary.csv."""

import csv
import io
from collections.abc import Collection, Mapping
from typing import Any

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.scores.columns import written


def data_dictionary(*, with_picture: bool = False, unknown: Collection[str] = ()) -> str:
    """data_dictionary.csv: one line for each column of timeline.csv.

    `unknown` emotions are those that the model cannot answer.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["column", "unit", "meaning"])
    columns = written(with_picture=with_picture)
    for column in columns:
        is_unknown = column.name.removesuffix("_smoothed") in unknown
        remark = " The model does not know this expression: always 0." if is_unknown else ""
        writer.writerow([column.name, column.unit, column.meaning + remark])
    return text.getvalue()


def unknown_emotions(model: Mapping[str, Any]) -> tuple[str, ...]:
    """The emotions that a model cannot answer, from what session.json says of it."""
    labels = model.get("labels", EMOTIONS)
    return tuple(emotion for emotion in EMOTIONS if emotion not in labels)


def readme(videos: dict[str, str]) -> str:
    """README.txt; `videos` maps the file name of each video to its content."""
    contents = {
        "clean": "the pictures as they came",
        "annotated": "the analysed pictures with boxes and labels drawn in",
        "blurred": "the analysed pictures with every face made unrecognisable",
    }
    video_lines = [f"{name:<22}{contents[content]}" for name, content in videos.items()]
    return "\n".join(
        [
            "This folder is one session of FER Desktop. You can read it without the program.",
            "",
            "session.json          what was analysed, how and with which versions; the counts of",
            "                      pictures captured, analysed, dropped and without a face",
            "timeline.csv          the scores: one row for each analysed picture and face;",
            "                      a picture without a face keeps one row with success 0",
            "data_dictionary.csv   what every column of timeline.csv means, with its unit",
            "markers.csv           the moments and events that somebody marked while recording;",
            "                      an event has an end",
            "resources.csv         what the analysis cost: processor and memory, once a second",
            "run.json              facts of this one run: computer, times, path of the source",
            *(video_lines or ["(no video)            scores only: no picture was stored"]),
            "edits.json            if present: names given to faces while recording, corrections",
            "                      made later (also a threshold, a neutral face); the files above",
            "                      stay, the exports hold the corrections",
            "human_check.csv       if present: labels that a person gave without seeing these",
            "messages.csv          if present: what other programs said while it was recorded,",
            "                      when by their clock and by this one, and the answers",
            "",
            "captured = analysed + dropped. Times are seconds; in a video they are rounded to a",
            "millisecond. Probabilities in the columns ending in _smoothed follow the raw ones",
            "with the time constant in session.json; those ending in _corrected are smoothed ones",
            "corrected by the person's neutral face. The raw ones are never changed.",
            "",
            "An expression is not a feeling: the labels say how a face looks to a model, which is",
            "often wrong. Do not use them to judge a person.",
            "",
            "To withdraw the session, delete this folder, or use `fer-desktop sessions withdraw`.",
            "",
        ]
    )
