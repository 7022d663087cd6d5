"""The files of a session that every recording has; one thread at a time."""

from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

from fer_desktop.core.files import AppendOnlyFile, Reserve, replace_file
from fer_desktop.core.frames import Analysis, Marker
from fer_desktop.scores import rows as table
from fer_desktop.sessions import names
from fer_desktop.sessions.description import Description, RecordingState, SearchSummary, to_json
from fer_desktop.sessions.explanations import data_dictionary, readme, unknown_emotions
from fer_desktop.sessions.markers import end_open, marker_file, marker_header, marker_line
from fer_desktop.sessions.messages import message_header
from fer_desktop.sources.base import SourceKind
from fer_desktop.system.monitoring import ResourceSample

RESOURCE_COLUMNS = (
    "elapsed_s",
    "cpu_percent",
    "user_percent",
    "system_percent",
    "memory_percent",
    "memory_mb",
)


class ScoreFiles:
    """timeline.csv, markers.csv, resources.csv and the files that explain them.

    Every method raises OutputError when the disk takes no more; what was written stays whole.
    """

    def __init__(self, folder: Path, description: Description) -> None:
        self._folder = folder
        self._search = SearchSummary()
        self._messages: AppendOnlyFile | None = None
        self._reserve = Reserve(folder / names.RESERVE)
        self.describe(description)
        videos = {name: video.content for name, video in description.videos.items()}
        self._with_picture = with_picture = description.kind is SourceKind.IMAGES
        replace_file(folder / names.README, readme(videos))
        dictionary = data_dictionary(
            with_picture=with_picture, unknown=unknown_emotions(description.model)
        )
        replace_file(folder / names.DICTIONARY, dictionary)
        first_lines = {
            names.TIMELINE: table.header(with_picture=with_picture),
            names.MARKERS: marker_header(),
            names.RESOURCES: ",".join(RESOURCE_COLUMNS) + "\n",
        }
        with ExitStack() as opened:
            self._timeline, self._markers, self._resources = tuple(
                opened.enter_context(closing(AppendOnlyFile(folder / name, first_line)))
                for name, first_line in first_lines.items()
            )
            self._opened = opened.pop_all()

    def add_analysis(self, analysis: Analysis, marker: str, belonging: table.Belonging) -> None:
        """The rows of one analysed frame."""
        self._search = self._search.with_frame(analysis.search)
        self._timeline.append(
            table.rows(analysis, marker, belonging, with_picture=self._with_picture)
        )

    def add_marker(self, marker: Marker) -> None:
        """One line of markers.csv: a moment, the beginning of an event, or its end."""
        self._markers.append(marker_line(marker))

    def replace_markers(self, markers: tuple[Marker, ...], last_s: float) -> None:
        """Once closed: markers.csv whole, with one line for each event."""
        replace_file(self._folder / names.MARKERS, marker_file(end_open(markers, last_s)))

    def add_message(self, line: str) -> None:
        """One line of messages.csv, which is there from the first one on."""
        if self._messages is None:
            file = AppendOnlyFile(self._folder / names.MESSAGES, message_header())
            self._messages = self._opened.enter_context(closing(file))
        self._messages.append(line)

    def add_resources(self, sample: ResourceSample) -> None:
        """One line of resources.csv."""
        values = (f"{getattr(sample, column):.3f}" for column in RESOURCE_COLUMNS)
        self._resources.append(",".join(values) + "\n")

    def describe(self, description: Description) -> None:
        """Replace session.json; at the end it tells how faces were looked for."""
        if description.state is not RecordingState.RECORDING:
            description = replace(description, search=self._search)
        replace_file(self._folder / names.DESCRIPTION, to_json(description))

    def sync_rows(self) -> None:
        """Bring all rows and markers onto the disk; from any thread."""
        self._timeline.sync()
        self._markers.sync()
        if self._messages is not None:
            self._messages.sync()

    def sync(self) -> None:
        """The same with the samples, which nobody misses after a power cut."""
        self.sync_rows()
        self._resources.sync()

    def release_reserve(self) -> None:
        """Free the space that was kept to finish on a full disk."""
        self._reserve.release()

    def close(self) -> None:
        """Close the append-only files; again does nothing."""
        self._opened.close()
