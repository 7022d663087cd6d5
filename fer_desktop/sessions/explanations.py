"""The two files that explain a session without the program: README.txt, data_dictionary.csv."""

import csv
import io

from fer_desktop.core.frames import EMOTIONS

_FIXED = {
    "frame": (
        "number",
        "Number of the picture in this session, counted from 0 as captured.",
    ),
    "timestamp": (
        "seconds",
        "For a file: time since its first picture, by the container's own presentation times "
        "(that of the first picture is start_s in session.json). For a camera: time since the "
        "first recorded picture, by a monotonic clock.",
    ),
    "face_id": ("number", "Number that a face keeps while it is followed; no identity."),
    "success": ("0 or 1", "1: this row is a face. 0: no face was found in this picture."),
    "confidence": ("0 to 1", "How sure the detector is that this is a face."),
    "FaceRectX": ("pixels", "Left edge of the face's box in the full picture."),
    "FaceRectY": ("pixels", "Upper edge of the face's box in the full picture."),
    "FaceRectWidth": ("pixels", "Width of the face's box."),
    "FaceRectHeight": ("pixels", "Height of the face's box."),
    "FaceScore": ("0 to 1", "The same as confidence, under the name that Py-Feat uses."),
    "dominant": ("label", "Expression with the largest raw probability."),
    "dominant_probability": ("0 to 1", "The raw probability of that expression."),
    "quality": ("label", "Fitness of the picture for reading an expression; empty: not judged."),
    "marker": ("text", "Markers set since the picture before, joined by semicolons."),
}


def column_meaning(column: str) -> tuple[str, str]:
    """Unit and meaning of a column of timeline.csv."""
    if column in _FIXED:
        return _FIXED[column]
    emotion = column.removesuffix("_smoothed")
    if emotion not in EMOTIONS:
        raise KeyError(column)
    if column == emotion:
        return "0 to 1", f"Raw probability that the expression reads as {emotion}."
    return "0 to 1", f"Probability of {emotion}, smoothed over time as session.json says."


def data_dictionary(columns: tuple[str, ...]) -> str:
    """data_dictionary.csv: one line for each column of timeline.csv."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["column", "unit", "meaning"])
    for column in columns:
        writer.writerow([column, *column_meaning(column)])
    return text.getvalue()


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
            "markers.csv           the moments that somebody marked while recording",
            "resources.csv         what the analysis cost: processor and memory, once a second",
            "run.json              facts of this one run: computer, times, path of the source",
            *(video_lines or ["(no video)            scores only: no picture was stored"]),
            "edits.json            if present: names given to faces while recording, corrections",
            "                      made later; the files above stay",
            "human_check.csv       if present: labels that a person gave without seeing these",
            "",
            "captured = analysed + dropped. Times are seconds; in a video they are rounded to a",
            "millisecond. Probabilities in the columns ending in _smoothed follow the raw ones",
            "with the time constant in session.json; the raw ones are never changed.",
            "",
            "An expression is not a feeling: the labels say how a face looks to a model, which is",
            "often wrong. Do not use them to judge a person.",
            "",
            "To withdraw the session, delete this folder, or use `fer-desktop sessions withdraw`.",
            "",
        ]
    )
