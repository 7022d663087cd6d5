"""The pages of the settings dialog: every setting that a person may change, described."""

from PySide6.QtCore import QCoreApplication

from fer_desktop.core.resources import LANGUAGES
from fer_desktop.gui.settings.setting_entry import Choice, Entry, Page
from fer_desktop.gui.settings.source_page import source_page

translate = QCoreApplication.translate


def pages(models: tuple[Choice, ...], detectors: tuple[Choice, ...]) -> tuple[Page, ...]:
    """All pages in the user's language; models and detectors come described by what they do."""
    return (
        _appearance(),
        _expressions(models),
        _finding_faces(detectors),
        _camera(),
        source_page(),
        _sessions(),
        _performance(),
    )


def _appearance() -> Page:
    return Page(
        translate("Settings", "Appearance"),
        (
            Entry(
                "view",
                "theme",
                translate("Settings", "Theme"),
                translate("Settings", "Light, dark, or the same as the desktop."),
                choices=(
                    Choice("system", translate("Settings", "System default")),
                    Choice("light", translate("Settings", "Light")),
                    Choice("dark", translate("Settings", "Dark")),
                ),
            ),
            Entry(
                "app",
                "language",
                translate("Settings", "Language"),
                translate("Settings", "Language of menus and messages."),
                choices=(
                    Choice("", translate("Settings", "System default")),
                    *(Choice(code, name) for code, name in LANGUAGES.items()),
                ),
            ),
            Entry(
                "view",
                "boxes",
                translate("Settings", "Boxes"),
                translate("Settings", "A box around each face."),
            ),
            Entry(
                "view",
                "labels",
                translate("Settings", "Labels"),
                translate("Settings", "Name, label and probability over the box."),
            ),
            Entry(
                "view",
                "landmarks",
                translate("Settings", "Landmarks"),
                translate("Settings", "Eyes, nose and corners of the mouth."),
            ),
            Entry(
                "view",
                "probabilities",
                translate("Settings", "Probabilities"),
                translate("Settings", "Seven bars beside each face."),
            ),
            Entry(
                "view",
                "mirrored",
                translate("Settings", "Mirror camera"),
                translate("Settings", "Show cameras like a mirror. Recordings are never mirrored."),
            ),
            Entry(
                "view",
                "raw_values",
                translate("Settings", "Raw values in timeline"),
                translate(
                    "Settings", "Faint lines behind the smoothed ones show each frame on its own."
                ),
            ),
        ),
    )


def _sessions() -> Page:
    return Page(
        translate("Settings", "Sessions"),
        (
            Entry(
                "app",
                "sessions_folder",
                translate("Settings", "Folder for sessions"),
                translate(
                    "Settings",
                    "Where recordings and saved results are kept, and where the list of sessions "
                    "looks. Sessions recorded before stay where they are.",
                ),
                is_folder=True,
                automatic=translate("Settings", "My documents"),
            ),
        ),
    )


def _expressions(models: tuple[Choice, ...]) -> Page:
    return Page(
        translate("Settings", "Expressions"),
        (
            Entry(
                "classification",
                "model",
                translate("Settings", "Model"),
                translate(
                    "Settings",
                    "The network that reads expressions. Add your own with `fer-desktop "
                    "import-model`.",
                ),
                choices=models,
            ),
            Entry(
                "classification",
                "threshold",
                translate("Settings", "Label threshold"),
                translate(
                    "Settings",
                    "Below it the label is “unsure”. The model's own value was chosen so that "
                    "most of the labels given are right.",
                ),
                low=0.0,
                high=1.0,
                step=0.01,
                decimals=2,
                automatic=translate("Settings", "Model default"),
            ),
            Entry(
                "smoothing",
                "time_constant_s",
                translate("Settings", "Smoothing"),
                translate(
                    "Settings",
                    "Time after which a change has reached 63 %; 0 switches smoothing off. "
                    "Raw values are always kept.",
                ),
                low=0.0,
                high=60.0,
                step=0.1,
                decimals=2,
                unit=translate("Settings", " s"),
            ),
            Entry(
                "classification",
                "interval_frames",
                translate("Settings", "Read every nth frame"),
                translate(
                    "Settings",
                    "In between, the last values are kept. 1 reads every analysed frame.",
                ),
                low=1,
                high=1000,
            ),
        ),
    )


def _finding_faces(detectors: tuple[Choice, ...]) -> Page:
    return Page(
        translate("Settings", "Face detection"),
        (
            Entry(
                "detection",
                "engine",
                translate("Settings", "Detector"),
                translate("Settings", "The method that finds faces."),
                choices=detectors,
            ),
            Entry(
                "detection",
                "mode",
                translate("Settings", "Detection mode"),
                translate(
                    "Settings",
                    "Tracking known faces costs a fraction of searching every frame.",
                ),
                choices=(
                    Choice(
                        "follow", translate("Settings", "Track known faces, search at intervals")
                    ),
                    Choice("search", translate("Settings", "Search every frame")),
                ),
            ),
            Entry(
                "detection",
                "search_interval_s",
                translate("Settings", "Search interval"),
                translate("Settings", "A new face is found within this time."),
                low=0.0,
                high=10.0,
                step=0.05,
                decimals=2,
                unit=translate("Settings", " s"),
            ),
            Entry(
                "detection",
                "smallest_face_px",
                translate("Settings", "Minimum face size"),
                translate(
                    "Settings",
                    "Smaller faces are not found. Larger values are faster.",
                ),
                low=12,
                high=10000,
                step=4,
                unit=translate("Settings", " px"),
            ),
            Entry(
                "detection",
                "tilted_faces",
                translate("Settings", "Tilted faces"),
                translate(
                    "Settings",
                    "Find faces tilted by up to 90°, too. A search takes over three times as long.",
                ),
            ),
            _strictness(
                "pnet_threshold",
                translate("Settings", "First-stage threshold"),
                translate(
                    "Settings",
                    "Minimum confidence of a candidate, 0 to 1. Higher values find fewer faces and "
                    "fewer false ones.",
                ),
            ),
            _strictness(
                "rnet_threshold",
                translate("Settings", "Second-stage threshold"),
                translate("Settings", "The same for the second of the three networks."),
            ),
            _strictness(
                "onet_threshold",
                translate("Settings", "Third-stage threshold"),
                translate(
                    "Settings", "The same for the third network: the final confidence of a face."
                ),
            ),
            Entry(
                "tracking",
                "lost_after_s",
                translate("Settings", "Face is lost after"),
                translate("Settings", "A face that returns later gets a new number."),
                low=0.0,
                high=60.0,
                step=0.5,
                decimals=1,
                unit=translate("Settings", " s"),
            ),
        ),
    )


def _strictness(name: str, title: str, help_: str) -> Entry:
    """The least confidence of one stage of the cascade."""
    return Entry("detection", name, title, help_, low=0.0, high=1.0, step=0.05, decimals=2)


def _camera() -> Page:
    px = translate("Settings", " px")
    hz = translate("Settings", " Hz")
    return Page(
        translate("Settings", "Camera"),
        (
            _requested("width_px", translate("Settings", "Width"), 16384, 160, px),
            _requested("height_px", translate("Settings", "Height"), 16384, 120, px),
            _requested("frame_rate_hz", translate("Settings", "Frame rate"), 1000, 5, hz),
        ),
    )


def _requested(name: str, title: str, high: float, step: float, unit: str) -> Entry:
    """A property that is requested of a camera, which need not have it."""
    help_ = translate(
        "Settings", "Requested from the camera, which may deliver the nearest it has."
    )
    return Entry("camera", name, title, help_, low=1, high=high, step=step, unit=unit)


def _performance() -> Page:
    return Page(
        translate("Settings", "Performance"),
        (
            Entry(
                "performance",
                "adaptive",
                translate("Settings", "Adapt to this computer"),
                translate(
                    "Settings",
                    "If this computer is too slow for the camera, search less often, then at lower "
                    "resolution, until it keeps up again.",
                ),
            ),
            Entry(
                "performance",
                "cpu_share_limit",
                translate("Settings", "CPU limit"),
                translate(
                    "Settings", "Share of all processor cores that analysis may use, 0.05 to 1."
                ),
                low=0.05,
                high=1.0,
                step=0.05,
                decimals=2,
            ),
            Entry(
                "detection",
                "thread_count",
                translate("Settings", "Detector threads"),
                translate(
                    "Settings", "More threads are faster on large pictures but use more CPU."
                ),
                low=1,
                high=64,
            ),
            Entry(
                "classification",
                "thread_count",
                translate("Settings", "Classifier threads"),
                translate("Settings", "One is enough for a few faces."),
                low=1,
                high=64,
            ),
        ),
    )
