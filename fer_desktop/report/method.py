"""The paragraph of method that can be pasted into a paper: versions and thresholds included."""

from typing import Any

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.report.means import on_threshold
from fer_desktop.scores.baseline import EXPONENT
from fer_desktop.scores.holding import LEAD
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
            holds_labels=corrected.session.table.holds_labels,
        ),
        _baselines(corrected),
        _counts(description),
        f"Of the time with a face, {found.unsure:.1%} stayed below the threshold.",
        f"An episode began when the smoothed probability of an expression reached "
        f"{settings.enter:g} and ended when it fell below {settings.leave:g} or the face was "
        f"lost; episodes shorter than {settings.shortest_s:g} s were left out."
        f"{_latency(corrected, settings)} Shares are shares of time: each frame counts until the "
        "next one, at most 1 s.",
    ]
    if corrected.is_changed:
        sentences.append(
            "Faces, ranges, markers, threshold or baselines were changed by hand; the raw data are "
            "kept beside."
        )
    used = ", ".join(
        f"{name} {version}"
        for name, version in description.versions.items()
        if name != "fer-desktop"
    )
    sentences.append(f"Software: {used}.")
    return " ".join(sentence for sentence in sentences if sentence)


def analysis_sentences(
    description: Description, threshold: str, *, holds_labels: bool
) -> list[str]:
    """How faces were found, read and smoothed: the same for every source of one batch."""
    sentences = [
        _detection(description),
        _model(description.model),
        _classification(description.settings),
        _smoothing(description.settings, threshold, holds_labels=holds_labels),
    ]
    return [sentence for sentence in sentences if sentence]


def _counts(description: Description) -> str:
    counts = description.integrity
    if description.state is RecordingState.RECORDING:
        return "The recording had not ended: how many frames were captured is not known."
    return (
        f"Of {counts.captured} captured frames, {counts.analysed} were analysed and "
        f"{counts.dropped} dropped; in {counts.without_face} no face was found."
    )


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
    measured = ", ".join(f"{split} {share:.1%}" for split, share in accuracy.items())
    data = f" trained on {model['training_data']}" if model.get("training_data") else ""
    figures = f" (accuracy: {measured})" if measured else ""
    unknown = unknown_emotions(model)
    left_out = f" It does not know {', '.join(unknown)}: these are always 0." if unknown else ""
    count = "Seven" if not unknown else str(len(EMOTIONS) - len(unknown))
    return (
        f"{count} expressions were classified from {_crops(model)} crops by the model “{name}”"
        f"{data}{figures}; SHA-256 of its file {digest[:16]}….{left_out}"
    )


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


def _smoothing(settings: dict[str, Any], threshold: str, *, holds_labels: bool) -> str:
    constant = settings.get("smoothing", {}).get("time_constant_s")
    if constant is None:
        return ""
    how = (
        f"Probabilities were smoothed exponentially with a time constant of {constant:g} s"
        if constant
        else "Probabilities were not smoothed"
    )
    held = f" A label changed only when another expression led by {LEAD:g}." if holds_labels else ""
    return f"{how}; labels below a probability of {threshold} were reported as unsure.{held}"


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
