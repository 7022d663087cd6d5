"""Settings: nested frozen dataclasses, checked when made.

A value that makes no sense raises `SettingsError` naming the field. Names and defaults are those of
the settings file and of session.json, so a field is renamed or removed only with a way to read the
old files.
"""

import math
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from fer_desktop.core.addresses import without_secrets
from fer_desktop.core.errors import SettingsError


def _check_range(owner: object, name: str, low: float, high: float) -> None:
    value = getattr(owner, name)
    if not math.isfinite(value) or not low <= value <= high:
        raise SettingsError(
            "{setting} must lie between {low:g} and {high:g}, not {value}.",
            setting=f"{type(owner).__name__}.{name}",
            low=low,
            high=high,
            value=value,
        )


def _check_choice(owner: object, name: str, choices: tuple[str, ...]) -> None:
    _check_choice_of(f"{type(owner).__name__}.{name}", getattr(owner, name), choices)


def _check_choice_of(setting: str, value: object, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise SettingsError(
            "{setting} must be one of {choices}, not {value!r}.",
            setting=setting,
            choices=", ".join(choices),
            value=value,
        )


DetectionMode = Literal["follow", "search"]
Theme = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class DetectionSettings:
    """How faces are found."""

    engine: str = "mtcnn"
    """mtcnn (LiteRT), mtcnn-tensorflow (reference) or haar (the paper's comparison)."""
    mode: DetectionMode = "follow"
    """search: the whole picture in every frame; follow: known faces between searches."""
    search_interval_s: float = 0.25
    """Time between two full searches while following."""
    smallest_face_px: float = 40.0
    """Width of the smallest face that is searched for, in pixels of the full picture."""
    tilted_faces: bool = False
    """Find faces tilted by up to 90 degrees, too; a search takes over three times as long."""
    pnet_threshold: float = 0.6
    rnet_threshold: float = 0.5
    onet_threshold: float = 0.6
    """Least confidence that a candidate needs to pass each stage of the cascade; the last one
    is that of the whole cascade, which is shown with every face."""
    thread_count: int = 2
    """Threads that share a search: two nearly halve its time, at the same cost."""

    def __post_init__(self) -> None:
        _check_choice(self, "mode", get_args(DetectionMode))
        _check_range(self, "search_interval_s", 0.0, 10.0)
        _check_range(self, "smallest_face_px", 12.0, 10_000.0)
        for name in ("pnet_threshold", "rnet_threshold", "onet_threshold"):
            _check_range(self, name, 0.0, 1.0)
        _check_range(self, "thread_count", 1, 64)


@dataclass(frozen=True)
class TrackingSettings:
    """How long a face keeps its number."""

    lost_after_s: float = 2.0
    """A face that is not seen for this long is gone; a new one gets a new number."""

    def __post_init__(self) -> None:
        _check_range(self, "lost_after_s", 0.0, 60.0)


@dataclass(frozen=True)
class ClassificationSettings:
    """How expressions are read."""

    model: str = "everyday"
    """Name of a folder below resources/models, or the path of a model folder."""
    engine: str = "litert"
    """litert, or keras (reference)."""
    interval_frames: int = 1
    """Classify every n-th analysed frame; between, the last probabilities hold."""
    threshold: float | None = None
    """Labels below this probability are shown as "unsure"; None takes the model's own."""
    thread_count: int = 2
    """Threads that share the faces of a picture."""

    def __post_init__(self) -> None:
        _check_range(self, "interval_frames", 1, 1000)
        if self.threshold is not None:
            _check_range(self, "threshold", 0.0, 1.0)
        _check_range(self, "thread_count", 1, 64)


@dataclass(frozen=True)
class SmoothingSettings:
    """How probabilities are smoothed over time; the raw ones are always kept."""

    time_constant_s: float = 0.3
    """Time after which a step has reached 63 %; 0 switches smoothing off."""

    def __post_init__(self) -> None:
        _check_range(self, "time_constant_s", 0.0, 60.0)


@dataclass(frozen=True)
class CameraSettings:
    """What a camera is asked for; it may answer with something near."""

    width_px: int = 1280
    height_px: int = 720
    frame_rate_hz: float = 30.0

    def __post_init__(self) -> None:
        _check_range(self, "width_px", 1, 16_384)
        _check_range(self, "height_px", 1, 16_384)
        _check_range(self, "frame_rate_hz", 1.0, 1000.0)


@dataclass(frozen=True)
class SourceSettings:
    """How the pictures of files and streams are read."""

    leave_out_damaged: bool = False
    """Leave out pictures that the decoder itself calls damaged; else their rows are marked."""
    deinterlace: bool = True
    """Make whole pictures of interlaced ones."""
    largest_picture_megapixels: float = 120.0
    """Sources with larger pictures are refused: a small file can ask for all of the memory."""
    rotations: tuple[str, ...] = ()
    """Sources whose pictures are turned, the last one first: degrees clockwise, blank, source."""

    def __post_init__(self) -> None:
        _check_range(self, "largest_picture_megapixels", 0.01, 2_000.0)
        for rotation in self.rotations:
            _check_choice_of("SourceSettings.rotations", rotation.partition(" ")[0], TURNS)

    def rotation_of(self, source: str) -> int:
        """Degrees clockwise by which the pictures of `source` are turned."""
        for rotation in self.rotations:
            degrees, _, name = rotation.partition(" ")
            if name == source:
                return int(degrees)
        return 0

    def with_rotation(self, source: str, degrees: int) -> "SourceSettings":
        """The same with the pictures of `source` turned by 0, 90, 180 or 270 degrees."""
        others = tuple(turn for turn in self.rotations if turn.partition(" ")[2] != source)
        own = (f"{degrees % 360} {source}",) if degrees % 360 else ()
        return replace(self, rotations=(*own, *others)[:MOST_ROTATIONS])


TURNS = ("90", "180", "270")
MOST_ROTATIONS = 200
"""More turned sources than this are forgotten, the oldest first."""


@dataclass(frozen=True)
class PerformanceSettings:
    """What a live run may cost."""

    adaptive: bool = True
    """Search less often, then at lower resolution, when the machine is too slow."""
    cpu_share_limit: float = 1.0
    """Greatest share of the whole machine's processor that analysis may take, 0.05 to 1."""

    def __post_init__(self) -> None:
        _check_range(self, "cpu_share_limit", 0.05, 1.0)


@dataclass(frozen=True)
class ViewSettings:
    """What the window shows; recordings do not depend on it."""

    boxes: bool = True
    labels: bool = True
    landmarks: bool = False
    probabilities: bool = False
    mirrored: bool = True
    """Show cameras like a mirror. Files and recordings are never mirrored."""
    history_s: float = 30.0
    """Length of time that the timeline shows; 0 is the whole session."""
    raw_values: bool = True
    """Draw the raw values faintly behind the smoothed ones."""
    theme: Theme = "system"
    """Light, dark, or as the desktop is."""

    def __post_init__(self) -> None:
        _check_range(self, "history_s", 0.0, 86_400.0)
        _check_choice(self, "theme", get_args(Theme))


@dataclass(frozen=True)
class AppSettings:
    """Everything that the program remembers about itself."""

    notice_accepted: bool = False
    """The notice of the first start was read and a context of use chosen."""
    context_of_use: str = ""
    language: str = ""
    """Locale name such as "de" or "zh_CN"; empty follows the system."""
    recent_files: tuple[str, ...] = ()
    """Files, folders and addresses that were opened last; addresses without their secrets."""
    sessions_folder: str = ""
    """Where new sessions are kept; empty for the folder among the user's documents."""
    last_source: str = ""
    """The source that was started last, as written on the command line but without secrets."""
    batch_folder: str = ""
    """Folder of the batch that the queue's window showed last."""
    window_geometry: str = ""
    """Place and size of the window, as Qt writes it, in base64."""
    window_layout: str = ""
    """Docks and toolbars, as Qt writes them, in base64."""
    told_models: tuple[str, ...] = ()
    """SHA-256 of models from elsewhere of which the person was told so before they ran."""
    marker_names: tuple[str, ...] = tuple(f"Marker {key}" for key in range(1, 10))
    """Names of the markers set by the keys 1 to 9."""
    recent_studies: tuple[str, ...] = ()
    """Folders of the studies that were open last, the newest first."""
    study: str = ""
    """Folder of the study that is open; empty for none."""
    lasting_marker_keys: str = ""
    """The keys, e.g. "13", of which a press begins an event and the next press ends it."""

    def __post_init__(self) -> None:
        # whatever is remembered here ends up in a file
        recent_files = tuple(map(without_secrets, self.recent_files))
        object.__setattr__(self, "recent_files", recent_files)
        object.__setattr__(self, "last_source", without_secrets(self.last_source))
        if len(self.marker_names) != 9:
            raise SettingsError(
                "{setting} must hold nine names, not {count}.",
                setting="AppSettings.marker_names",
                count=len(self.marker_names),
            )


@dataclass(frozen=True)
class LiveSettings:
    """Where values go and commands come from, once a person switches that on in the window.

    What is on is not remembered, nor are the network and its token.
    """

    lsl_name: str = "FER Desktop"
    """Name of the Lab Streaming Layer streams."""
    osc_host: str = "127.0.0.1"
    osc_port: int = 9000
    websocket_port: int = 8765
    faces: str = "largest"
    """Whose values: largest, all, chosen (the one chosen in the window), or seat:NAME."""
    tcp_control_port: int = 9100
    osc_control_port: int = 9101
    lsl_control_name: str = ""
    """Name of the marker stream to listen to."""

    def __post_init__(self) -> None:
        for name in ("osc_port", "websocket_port", "tcp_control_port", "osc_control_port"):
            _check_range(self, name, 1, 65_535)


MOST_SEATS = 64


@dataclass(frozen=True)
class SeatingSettings:
    """Regions of the picture whose names the faces in them have."""

    seats: tuple[str, ...] = ()
    """Of each, in shares of the picture: left and upper edge, width, height; then its name."""

    def __post_init__(self) -> None:
        names = [_name_of_seat(seat) for seat in self.seats[: MOST_SEATS + 1]]
        if len(self.seats) > MOST_SEATS or len(set(names)) < len(names):
            raise SettingsError(
                "There may be {count} seats, each with a name of its own.", count=MOST_SEATS
            )


def _name_of_seat(seat: str) -> str:
    """The name in a seat's text. Raises SettingsError for what is none."""
    *numbers, name = seat.split(" ", 4)
    try:
        x, y, width, height = map(float, numbers)
        fits = min(x, y) >= 0 and min(width, height) > 0 and max(x + width, y + height) <= 1.000001
    except ValueError:
        fits = False
    if not fits or not name.isprintable() or not 0 < len(name) <= 100 or name[0] in "=+-@":
        raise SettingsError(
            "A seat is left edge, upper edge, width and height in shares of the picture, and a "
            "name that begins with a letter or number, not {seat!r}.",
            seat=seat,
        )
    return name


ANALYSIS_SECTIONS = (
    *("detection", "tracking", "classification", "smoothing", "performance"),
    "seating",
)
"""The sections that can change what a row holds: an analyzer is made with them, session.json names
them."""


@dataclass(frozen=True)
class Settings:
    """All settings of the program."""

    detection: DetectionSettings = field(default_factory=DetectionSettings)
    tracking: TrackingSettings = field(default_factory=TrackingSettings)
    classification: ClassificationSettings = field(default_factory=ClassificationSettings)
    smoothing: SmoothingSettings = field(default_factory=SmoothingSettings)
    camera: CameraSettings = field(default_factory=CameraSettings)
    source: SourceSettings = field(default_factory=SourceSettings)
    performance: PerformanceSettings = field(default_factory=PerformanceSettings)
    seating: SeatingSettings = field(default_factory=SeatingSettings)
    view: ViewSettings = field(default_factory=ViewSettings)
    app: AppSettings = field(default_factory=AppSettings)
    live: LiveSettings = field(default_factory=LiveSettings)


def of_a_run(settings: Settings) -> object:
    """What a run is made with; compare two of these for equality."""
    return [getattr(settings, section) for section in (*ANALYSIS_SECTIONS, "camera", "source")]


def of_an_analyzer(settings: Settings) -> object:
    """What an analyzer is made with; compare two of these for equality.

    The threshold is left out: it labels an analyzer's results and does not change them.
    """
    labels_apart = replace(settings.classification, threshold=None)
    unlabelled = replace(settings, classification=labels_apart)
    return [getattr(unlabelled, section) for section in ANALYSIS_SECTIONS]


def on_one_thread(settings: Settings) -> Settings:
    """The same without threads that share one frame, for where other processes use the cores."""
    return replace(
        settings,
        detection=replace(settings.detection, thread_count=1),
        classification=replace(settings.classification, thread_count=1),
    )


def with_analysis_of(settings: Settings, used: Settings) -> Settings:
    """The settings in effect: `settings`, but for analysis those that the analyzer was made with.

    The threshold is that of `settings`, for it takes effect at once.
    """
    sections = {section: getattr(used, section) for section in ANALYSIS_SECTIONS}
    threshold = settings.classification.threshold
    sections["classification"] = replace(used.classification, threshold=threshold)
    return replace(settings, **sections)
