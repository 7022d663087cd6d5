"""The paragraph of method that can be pasted into a paper: versions and thresholds included."""

from collections.abc import Sequence
from typing import Any

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.report.means import on_threshold
from fer_desktop.scores.baseline import EXPONENT
from fer_desktop.scores.holding import LEAD, SLACK
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.description import Description, RecordingState
from fer_desktop.sessions.explanations import unknown_emotions
from fer_desktop.sources.base import SourceKind
from fer_desktop.statistics.episodes import EpisodeSettings
from fer_desktop.statistics.shares import coverage

FOLLOWING_ENGINE = "mtcnn"
"""The engine that can follow faces and search less; older sessions do not hold what was done."""


def method_paragraph(corrected: Corrected, settings: EpisodeSettings) -> str:
    """Plain text in the past tense; says only what session.json knows."""
    description = corrected.session.description
    if description is None:
        return "This table was opened without its session.json: how it was made is not known."
    found = coverage(corrected.table, corrected.threshold)
    sentences = [
        f"Facial expressions were analysed in {_source(description.source)} with FER Desktop "
        f"{description.versions.get('fer-desktop', '')}.",
        *analysis_sentences(
            description,
            on_threshold(corrected),
            on_holding(
                labels=corrected.session.table.holds_labels,
                probabilities=corrected.session.table.holds_probabilities,
            ),
        ),
        _baselines(corrected),
        _counts(description),
        f"Labels were unsure for {found.unsure:.1%} of the time with a face.",
        f"An episode began when the smoothed probability of an expression reached "
        f"{settings.enter:g} and ended when it fell below {settings.leave:g} or the face was "
        f"lost; episodes shorter than {settings.shortest_s:g} s were left out."
        f"{_latency(corrected, settings)} Shares are shares of time: each frame counts until the "
        "next one, at most 1 s.",
    ]
    if corrected.is_changed:
        sentences.append(
            "Faces, ranges, markers, the threshold or baselines were corrected by hand afterwards."
        )
    used = ", ".join(
        f"{name} {version}"
        for name, version in description.versions.items()
        if name != "fer-desktop"
    )
    sentences.append(f"Software: {used}.")
    return " ".join(sentence for sentence in sentences if sentence)


def on_holding(*, labels: bool, probabilities: bool) -> str:
    """How labels were kept from flickering: another class had to lead, sure ones stayed sure."""
    if not labels:
        return ""
    kept = f"A label changed only when another expression led by {LEAD:g}"
    return (
        f"{kept}, and was taken back only {SLACK:g} below that probability."
        if probabilities
        else f"{kept}."
    )


def analysis_sentences(description: Description, threshold: str, holding: str) -> list[str]:
    """How faces were found, read and smoothed: the same for every source of one batch."""
    sentences = [
        _detection(description),
        _model(description.model),
        _classification(description.settings),
        _smoothing(description.settings, threshold, holding),
    ]
    return [sentence for sentence in sentences if sentence]


def _counts(description: Description) -> str:
    counts = description.integrity
    if description.state is RecordingState.RECORDING:
        return "The recording had not ended: how many frames were captured is not known."
    return frames_sentence(counts.captured, counts.analysed, counts.without_face)


def frames_sentence(captured: int, analysed: int, without_face: int) -> str:
    """How many frames there were, were analysed, and held a face."""
    if not captured:
        return "No frame was captured."
    dropped = captured - analysed
    done = (
        f"Of {captured} captured frames, {analysed} were analysed and {dropped} dropped"
        if dropped
        else f"All {captured} captured frames were analysed"
    )
    if not analysed:
        return f"{done}."
    found = f"no face was found in {without_face}" if without_face else "each held a face"
    return f"{done}; {found}."


def _latency(corrected: Corrected, settings: EpisodeSettings) -> str:
    if not corrected.markers:
        return ""
    which = f'marker "{settings.latency_marker}"' if settings.latency_marker else "marker"
    return f" The latency of an episode is the time from the last {which} before its onset."


def _source(source: dict[str, Any]) -> str:
    kind, rate = source.get("kind"), source.get("frame_rate_hz")
    size = f"{source.get('width_px')} x {source.get('height_px')} pixels"
    if kind == SourceKind.IMAGES:
        return f"pictures (the first of {size}), taken as one second apart,"
    live = {SourceKind.CAMERA.value: "a live camera", SourceKind.STREAM.value: "a live stream"}
    shown = live.get(str(kind), "a video")
    return f"{shown} ({size}{f', {rate:.4g} frames per second on average' if rate else ''})"


def _detection(description: Description) -> str:
    settings = description.settings
    detection = settings.get("detection")
    if not detection:
        return ""
    engines = {
        "mtcnn": "an MTCNN cascade (Zhang et al., 2016)",
        "mtcnn-tensorflow": "the mtcnn package's MTCNN cascade (Zhang et al., 2016)",
        "haar": "OpenCV's Haar cascade (Viola and Jones, 2001)",
    }
    how = engines.get(detection["engine"], detection["engine"])
    tracking = settings.get("tracking", {})
    between = (
        f"; between full searches every {detection['search_interval_s']:g} s, known faces were "
        "followed"
        if _follows(description)
        else " in every frame"
    )
    tilted = (
        "; each picture was also searched turned by 90° to either side, and faces on their side "
        "were turned upright"
        if detection.get("tilted_faces")
        else ""
    )
    lost = tracking.get("lost_after_s")
    ended = f" A face kept its number until it was not seen for {lost:g} s." if lost else ""
    return (
        f"Faces from about {detection['smallest_face_px']:g} pixels in size (the mean of a box's "
        f"sides) were found by {how}{between}{tilted}."
        f"{_reduced(description)}{ended}"
    )


def _follows(description: Description) -> bool:
    if description.search is not None:
        return description.search.follows
    detection = description.settings["detection"]
    return bool(detection.get("mode") == "follow" and detection["engine"] == FOLLOWING_ENGINE)


def _reduced(description: Description) -> str:
    """What a live source was too much for; files are always analysed as set."""
    detection, search = description.settings["detection"], description.search
    if search is None:
        unknown = description.is_live and detection["engine"] == FOLLOWING_ENGINE
        return (
            " Whether the computer kept up with that is not known: it may have searched less "
            "often, or for larger faces only."
            if unknown
            else ""
        )
    parts = []
    if search.longest_interval_factor > 1:
        interval_s = detection["search_interval_s"] * search.longest_interval_factor
        parts.append(f"up to {interval_s:g} s lay between full searches")
    if search.largest_face_factor > 1:
        smallest_px = detection["smallest_face_px"] * search.largest_face_factor
        parts.append(f"new faces were searched for from up to about {smallest_px:g} pixels")
    if not parts:
        return ""
    return (
        f" In {search.reduced_frames} of the {description.integrity.analysed} analysed frames less "
        f"was done, to keep up with the live source: {' and '.join(parts)}."
    )


def _model(model: dict[str, Any]) -> str:
    name, digest = model.get("name", "unknown"), str(model.get("sha256", ""))
    accuracy = model.get("accuracy") or {}
    measured = _listed([f"{share:.1%} on {split}" for split, share in accuracy.items()])
    training, *_how = str(model.get("training_data") or "").split(";")  # how is the model card's
    data = f", trained on {training}" if training else ""
    figures = f"; its accuracy is {measured}" if measured else ""
    unknown = unknown_emotions(model)
    left_out = f" It does not know {', '.join(unknown)}: these are always 0." if unknown else ""
    known = [emotion for emotion in EMOTIONS if emotion not in unknown]
    count = "Seven" if not unknown else str(len(known))
    return (
        f"{count} expressions ({_listed(known)}) were classified from {_crops(model)} crops by "
        f"the model “{name}” (SHA-256 {digest[:16]}…){data}{figures}.{left_out}"
    )


def _listed(words: Sequence[str]) -> str:
    """As in a sentence: `a, b and c`."""
    *first, last = words or [""]
    return f"{', '.join(first)} and {last}" if first else last


def _crops(model: dict[str, Any]) -> str:
    """What the model saw; a foreign one may take other crops than the shipped ones."""
    side, form = model.get("input_size_px"), model.get("input_form")
    channels = form.get("channels") if isinstance(form, dict) else None
    colour = "colour" if channels in {"rgb", "bgr"} else "grey"
    side_px = side if isinstance(side, int) else 48
    return f"{colour} {side_px} x {side_px} pixel"


def _classification(settings: dict[str, Any]) -> str:
    every = settings.get("classification", {}).get("interval_frames", 1)
    if every == 1:
        return ""
    return (
        f"A face was classified when it was new and in one of {every} analysed frames; between, "
        "its last probabilities held."
    )


def _smoothing(settings: dict[str, Any], threshold: str, holding: str) -> str:
    constant = settings.get("smoothing", {}).get("time_constant_s")
    if constant is None:
        return ""
    how = (
        f"Probabilities were smoothed exponentially with a time constant of {constant:g} s"
        if constant
        else "Probabilities were not smoothed"
    )
    unsure = f"labels below a probability of {threshold} were reported as unsure."
    return " ".join(filter(None, (f"{how}; {unsure}", holding)))


def _baselines(corrected: Corrected) -> str:
    owners = sorted({str(owner) for owner in corrected.table.baseline if owner})
    if not owners:
        return ""
    return (
        "Beside raw and smoothed probabilities, corrected ones are reported: the smoothed ones "
        f"times (r / b) to the power of {EXPONENT:g}, renormalised, where b is the model's mean "
        f"answer to the neutral face of {', '.join(owners)} and r is 0.94 for neutral and 0.01 for "
        "the others (after Saerens, Latinne and Decaestecker, 2002)."
    )
