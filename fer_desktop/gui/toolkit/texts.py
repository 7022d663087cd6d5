"""Words that several places need, in the user's language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from fer_desktop.core import timing
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.quality import Concern
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.labels import UNSURE_INDEX

translate = QCoreApplication.translate


def core(text: str) -> str:
    """A text from outside the window, such as an error's sentence."""
    return translate("Core", text)


def error(problem: FerError) -> str:
    """Sentence and advice of an error."""
    return problem.translated(core)


_EMOTION_NAMES = (  # said here for the collector of the texts to be translated
    QT_TRANSLATE_NOOP("Emotion", "anger"),
    QT_TRANSLATE_NOOP("Emotion", "disgust"),
    QT_TRANSLATE_NOOP("Emotion", "fear"),
    QT_TRANSLATE_NOOP("Emotion", "happiness"),
    QT_TRANSLATE_NOOP("Emotion", "sadness"),
    QT_TRANSLATE_NOOP("Emotion", "surprise"),
    QT_TRANSLATE_NOOP("Emotion", "neutral"),
)


def emotion(index: int) -> str:
    """Name of the emotion with this class index."""
    return translate("Emotion", EMOTIONS[index])


def unsure() -> str:
    return translate("Emotion", "unsure")


def label(index: int) -> str:
    """The name of a label, an index into LABELS: an emotion or "unsure"."""
    return unsure() if index == UNSURE_INDEX else emotion(index)


def state(value: PlayerState) -> str:
    """The state in a word or two, as in the status bar."""
    return {
        PlayerState.IDLE: translate("State", "Ready"),
        PlayerState.STARTING: translate("State", "Starting…"),
        PlayerState.RUNNING: translate("State", "Analysing"),
        PlayerState.PAUSED: translate("State", "Paused"),
        PlayerState.ENDED: translate("State", "End of file"),
        PlayerState.NO_CAMERA: translate("State", "No camera"),
        PlayerState.BUSY: translate("State", "Camera in use"),
        PlayerState.DENIED: translate("State", "Access denied"),
        PlayerState.LOST: translate("State", "Connection lost"),
        PlayerState.FAILED: translate("State", "Failed"),
    }[value]


def advice(concern: Concern, *, in_file: bool = False) -> str:
    """The set-up coach's sentence: what to do before a camera, what to expect of a file."""
    if in_file and concern in (found := _found_in_file()):
        return found[concern]
    return {
        Concern.DAMAGED: translate(
            "Coach", "The picture is torn: the file or the connection is damaged."
        ),
        Concern.UPSIDE_DOWN: translate("Coach", "The picture is upside down: turn it."),
        Concern.SIDEWAYS: translate("Coach", "The picture lies on its side: turn it."),
        Concern.SMALL: translate("Coach", "Face is small: come closer to the camera."),
        Concern.DARK: translate("Coach", "Face is dark: turn towards the window or a lamp."),
        Concern.BACKLIT: translate(
            "Coach", "Light comes from behind: turn round or close the curtain."
        ),
        Concern.BRIGHT: translate("Coach", "Face is too bright: step out of the direct light."),
        Concern.FLAT: translate(
            "Coach", "Face has little contrast: use more even light from the front."
        ),
        Concern.BLURRED: translate(
            "Coach", "Face is blurred: hold still, clean the lens or add light."
        ),
        Concern.TURNED: translate("Coach", "Face is turned away: look towards the camera."),
        Concern.TILTED: translate("Coach", "Head is tilted: hold it upright."),
        Concern.CUT_OFF: translate(
            "Coach", "Face is cut off by the edge: move into the middle of the picture."
        ),
        Concern.NONE: translate("Coach", "Good view of the face."),
    }[concern]


def _found_in_file() -> dict[Concern, str]:
    """What can be told of pictures that are recorded already, where nothing can be changed."""
    return {
        Concern.SMALL: translate(
            "Coach", "In this file the face is small: its labels are less certain."
        ),
        Concern.DARK: translate(
            "Coach", "In this file the face is dark: its labels are less certain."
        ),
        Concern.BACKLIT: translate(
            "Coach", "In this file light comes from behind the face: its labels are less certain."
        ),
        Concern.BRIGHT: translate(
            "Coach", "In this file the face is too bright: its labels are less certain."
        ),
        Concern.FLAT: translate(
            "Coach", "In this file the face has little contrast: its labels are less certain."
        ),
        Concern.BLURRED: translate(
            "Coach", "In this file the face is blurred: its labels are less certain."
        ),
        Concern.TURNED: translate(
            "Coach", "In this file the face is turned away here: its label is less certain."
        ),
        Concern.TILTED: translate(
            "Coach", "In this file the head is tilted here: its label is less certain."
        ),
        Concern.CUT_OFF: translate(
            "Coach", "In this file the edge cuts off the face here: its label is less certain."
        ),
    }


def grade(word: str) -> str:
    """good, fair, poor or damaged."""
    return {
        "good": translate("Coach", "good"),
        "fair": translate("Coach", "fair"),
        "poor": translate("Coach", "poor"),
        "damaged": translate("Coach", "damaged"),
    }.get(word, "")


def percent(share: float, digits: int = 0) -> str:
    """A share of 1 as a percentage in the locale's form, usually a whole one: 0.873 → "87 %"."""
    return translate("Numbers", "{number} %").format(number=decimal(100 * share, digits))


def decimal(value: float, digits: int = 1) -> str:
    """A number with that many decimals in the locale's form."""
    return QLocale().toString(float(value), "f", digits)


def exact_clock(seconds: float) -> str:
    """A time to the hundredth, rounded down, with the locale's decimal sign: 1:23.45."""
    return timing.exact_clock(seconds, QLocale().decimalPoint())


def face(track_id: int, names: Mapping[int, str]) -> str:
    """The name given to a face, or "Face 2"; "Ann [Face 2]" where another has it too."""
    given = names.get(track_id)
    numbered = translate("Faces", "Face {number}").format(number=track_id)
    if not given:
        return numbered
    return f"{given} [{numbered}]" if list(names.values()).count(given) > 1 else given
