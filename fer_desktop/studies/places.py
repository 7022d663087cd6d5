"""The folder of a study: where everything lies; studies are begun and opened here."""

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from fer_desktop.core.errors import OutputError, SettingsError
from fer_desktop.core.files import make_folder, output_error
from fer_desktop.core.home import documents_folder
from fer_desktop.sessions.names import NAME_TIME
from fer_desktop.studies.study import Study
from fer_desktop.studies.study_file import STUDY, write_study


@dataclass(frozen=True)
class StudyFolder:
    """Paths in the folder of a study; looks at no disk."""

    path: Path

    @property
    def sessions(self) -> Path:
        return self.path / "sessions"

    @property
    def baselines(self) -> Path:
        return self.path / "baselines"

    @property
    def stimuli(self) -> Path:
        return self.path / "stimuli"

    @property
    def results(self) -> Path:
        return self.path / "results"

    @property
    def runs(self) -> Path:
        return self.path / "runs"

    def run(self, code: str) -> Path:
        """What a participant has seen already."""
        return self.runs / f"{code}.json"

    def session(self, name: str) -> Path:
        """The folder of a session."""
        return self.sessions / name

    def new_session(self, participant: str, now: datetime) -> Path:
        """Where a new session of a participant goes; two within one second do not meet."""
        name = f"{now:{NAME_TIME}}_{participant}"
        places = (self.session(f"{name}-{n}" if n > 1 else name) for n in count(1))
        return next(place for place in places if not place.exists())


def studies_folder() -> Path:
    """Where this user's studies lie unless they choose another place."""
    return documents_folder() / "studies"


def new_study(folder: Path, study: Study) -> StudyFolder:
    """Make the folder of a study. Raises OutputError where something lies in it already."""
    if not study.title.strip():
        raise SettingsError("A study needs a title.")
    places = StudyFolder(folder)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            is_one = (folder / STUDY).exists()
            raise OutputError(
                "{folder} already holds a study." if is_one else "{folder} is not empty.",
                "Open it instead." if is_one else "Choose a new folder for the study.",
                folder=folder,
            )
        for each in (places.sessions, places.baselines, places.stimuli, places.results):
            make_folder(each)
    except OSError as error:
        raise output_error(folder, error) from error
    write_study(folder, study)
    return places
