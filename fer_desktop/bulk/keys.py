"""Keys: what the result of a job depends on, as named texts that a person can compare.

    expected = JobKeys(batch, engine).of(job)         without the source's own entries
    changed = differences(record.key, expected)       nothing: the session is what it would be

Threads, limits of a live run and names of people are not among them: they change no score.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from fer_desktop import __version__
from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.identity import SourceStamp
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.classification import read_manifest
from fer_desktop.classification.engines import model_folder
from fer_desktop.core.errors import Sentence
from fer_desktop.core.json_values import to_dict
from fer_desktop.core.model_files import read_manifest_values
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.sources.registry import reading_of

SIZE, MODIFIED, FILES, SHA256 = (
    "source.size_bytes",
    "source.modified_ns",
    "source.files",
    "source.sha256",
)
_SCORING = ("detection", "tracking", "classification", "smoothing", "seating")
_NO_SCORE = {"thread_count", "model", "engine"}
"""Threads change no score; models and engines stand in the key by their checksums."""
_PACKAGES = {"haar": "opencv-python-headless", "mtcnn-tensorflow": "mtcnn"}
_LONGEST_SHOWN = 24


@dataclass(frozen=True)
class EngineKey:
    """Program, expression model and detector of this installation, as entries of a key."""

    entries: Mapping[str, str]

    @classmethod
    def of(cls, settings: Settings) -> "EngineKey":
        """Reads the manifests. Raises ModelError and SettingsError."""
        manifest = read_manifest(model_folder(settings.classification.model))
        is_keras = settings.classification.engine == "keras"
        detector = settings.detection.engine
        return cls(
            {
                "program": __version__,
                "model": f"{manifest.full_name} ({settings.classification.engine})",
                "model.sha256": (manifest.keras_sha256 if is_keras else manifest.sha256) or "",
                "detector": detector,
                "detector.sha256": _detector_sha256(detector),
            }
        )


def _detector_sha256(detector: str) -> str:
    """Of the shipped networks one digest after the other; of a package its version."""
    if detector == "mtcnn":
        networks = read_manifest_values(resource("models", "mtcnn"))["networks"]
        return " ".join(str(each["sha256"])[:16] for _name, each in sorted(networks.items()))
    try:
        return version(_PACKAGES.get(detector, detector))
    except PackageNotFoundError:  # a frozen bundle keeps no metadata of some packages
        return ""


class JobKeys:
    """The keys of the jobs of a batch."""

    def __init__(self, batch: Batch, engine: EngineKey) -> None:
        self._source = batch.settings.source
        settings = to_dict(batch.settings)
        self._common = dict(engine.entries)
        for section in _SCORING:
            for name, value in settings[section].items():
                if name not in _NO_SCORE:
                    self._common[f"{section}.{name}"] = str(value)
        self._common["videos"] = " ".join(batch.videos)

    def of(self, job: JobSpec) -> dict[str, str]:
        """The key of a job but for what `source_key` tells of its source."""
        reading = reading_of(job.source, self._source)
        return {
            **self._common,
            "source.rotation_degrees": str(reading.rotation_degrees),
            "source.leaves_out_damaged": str(reading.leaves_out_damaged),
            "source.deinterlaces": str(reading.deinterlaces),
            "baseline": job.baseline,
            "start_s": str(job.start_s),
            "end_s": str(job.end_s),
        }


def source_key(stamp: SourceStamp, sha256: str = "") -> dict[str, str]:
    """The entries of a source; without its SHA-256 where nobody has read it."""
    known = {SHA256: sha256} if sha256 else {}
    return {
        SIZE: str(stamp.size_bytes),
        MODIFIED: str(stamp.modified_ns),
        FILES: str(stamp.files),
        **known,
    }


def differences(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Name → (then, now) of what differs. The time of change alone is no difference.

    An entry that either lacks is none: older versions knew fewer.
    """
    return {
        name: (old[name], now)
        for name, now in new.items()
        if name in old and old[name] != now and name != MODIFIED
    }


def difference_text(changed: Mapping[str, tuple[str, str]]) -> Sentence:
    """What differs in words: “detection.smallest_face_px was 40.0 and is 60.0”."""
    parts = [
        f"{name} was {_shown(then)} and is {_shown(now)}" for name, (then, now) in changed.items()
    ]
    return Sentence("{parts}", parts="; ".join(parts))


def _shown(value: str) -> str:
    if not value:
        return "nothing"
    return value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}…"
