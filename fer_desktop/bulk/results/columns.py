"""Columns of the tables of a batch: name, unit and meaning, defined once.

What writes the tables and what explains them both derive from these. The names are a promise to
other people's scripts: new ones come at the end of their group.
"""

from dataclasses import dataclass

from fer_desktop.bulk.results.measures import STATISTICS
from fer_desktop.core.frames import EMOTIONS


@dataclass(frozen=True)
class ResultColumn:
    """One column; `decimals` of a real number, None for whole numbers and text."""

    name: str
    unit: str
    meaning: str
    decimals: int | None = None


def _share(name: str, meaning: str) -> ResultColumn:
    return ResultColumn(name, "0 to 1", meaning, 6)


def _seconds(name: str, meaning: str) -> ResultColumn:
    return ResultColumn(name, "seconds", meaning, 3)


SESSION = ResultColumn("session", "text", "Name of the session's folder.")
SOURCE = ResultColumn("source", "text", "What was analysed.")
PARTICIPANT = ResultColumn("participant", "text", "Code of the participant.")
STATE = ResultColumn(
    "state",
    "label",
    "waiting, running, done, failed or set aside (it ended its process twice). Of a failed one "
    "the summary holds what was analysed until then.",
)


def variable(name: str) -> ResultColumn:
    """The column of a variable of the batch."""
    return ResultColumn(name, "text", "A variable of the batch's table.")


JOB = (
    STATE,
    ResultColumn("frames", "number", "Pictures captured: analysed + dropped."),
    ResultColumn("analysed", "number", "Pictures analysed."),
    ResultColumn("without_face", "number", "Analysed pictures in which no face was found."),
    ResultColumn("damaged", "number", "Analysed pictures that the decoder calls damaged."),
    _seconds("reached_s", "Time of the source that was analysed last."),
    _seconds("seconds", "How long the work took, by the clock."),
    ResultColumn("frames_per_s", "1/second", "Pictures analysed in each second of that.", 2),
    ResultColumn("warnings", "text", "What to know before relying on it, joined by semicolons."),
    ResultColumn("reason", "text", "Why it failed or was set aside."),
    ResultColumn("advice", "text", "What can be done about it."),
    ResultColumn("processor", "text", "The processor that did the work."),
    ResultColumn("ended_at_utc", "ISO 8601", "When the work ended."),
)
"""Of jobs.csv, after those that say which job it is."""
COVERAGE = (
    ResultColumn("analysed", "number", "Pictures of the source that were analysed."),
    _share(
        "threshold",
        "Labels below this probability are “unsure”, as the tables of the sessions tell in full.",
    ),
    _seconds("analysed_s", "Time that they stand for: each until the next one, at most 1 s."),
    _share("without_face", "Share of the analysed time without any face."),
    _share("excluded", "Share of the analysed time that a person took out."),
)
"""Of the source; the same in the rows of all its faces."""
FACE = (
    ResultColumn("face", "number", "Number of the face; empty: no face was found in this source."),
    ResultColumn("name", "text", "The name that a person gave to the face, or else its seat."),
    ResultColumn("seat", "text", "The seat, a region of the picture, in which it was longest."),
    ResultColumn(
        "baseline", "text", "Whose neutral face the corrected probabilities rest on; empty: none."
    ),
    ResultColumn("face_frames", "number", "Pictures with this face."),
    _seconds("seen_s", "Time with this face. The shares and means below are of this time."),
    _share("seen_share", "The same as a share of the analysed time."),
)
UNSURE_SHARE = _share(
    "unsure_share", "Share of its time in which the label was “unsure”: below the threshold."
)
_MEANINGS: dict[str, tuple[str, str, int | None]] = {
    "share": ("0 to 1", "Share of its time in which the label was {it}.", 6),
    "largest_share": (
        "0 to 1",
        "Share of its time in which {it} had the largest smoothed probability, however small.",
        6,
    ),
    "mean": ("0 to 1", "Mean of the raw probability of {it}, weighted by time.", 6),
    "sd": ("0 to 1", "Standard deviation of the raw probability of {it}, weighted by time.", 6),
    "median": ("0 to 1", "Median of the raw probability of {it}, weighted by time.", 6),
    "smoothed_mean": ("0 to 1", "Mean of the smoothed probability of {it}.", 6),
    "smoothed_median": ("0 to 1", "Median of the smoothed probability of {it}.", 6),
    "corrected_mean": (
        "0 to 1",
        "Mean of the probability of {it} corrected by a neutral face; empty: there is none.",
        6,
    ),
    "corrected_median": ("0 to 1", "Median of the same.", 6),
    "episodes": ("number", "How many episodes of {it} were found.", None),
    "episode_s": ("seconds", "How long they lasted together.", 3),
}


def _statistic(name: str, it: str, prefix: str) -> ResultColumn:
    unit, meaning, decimals = _MEANINGS[name]
    return ResultColumn(f"{prefix}{name}", unit, meaning.format(it=it), decimals)


WIDE = (
    UNSURE_SHARE,
    *(_statistic(name, emotion, f"{emotion}_") for emotion in EMOTIONS for name in STATISTICS),
)
"""Of summary.csv, after those of source and face."""
LONG = (
    ResultColumn("expression", "label", "Expression of this row; “unsure” has a share only."),
    *(_statistic(name, "the expression", "") for name in STATISTICS),
)
"""Of summary_long.csv, after those of source and face."""
