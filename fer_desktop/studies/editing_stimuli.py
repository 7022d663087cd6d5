"""Stimuli come into a study: files are looked into and copied into its folder, names made unique.

What is wrong with a file or a name is said here, not in the middle of a participant's run.
"""

import shutil
from dataclasses import replace
from pathlib import Path

import av.error

from fer_desktop.core.errors import OutputError, SourceError, SourceProblem
from fer_desktop.core.files import output_error
from fer_desktop.sources.ffmpeg.reader import PictureReader
from fer_desktop.sources.paths import ffmpeg_name, is_image
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.presenting.progress import BASELINE_EVENT
from fer_desktop.studies.study import Stimulus, StimulusKind, Study
from fer_desktop.studies.study_file import change_study

PICTURE_S = 5.0
"""How long a new picture is shown."""
CROSS_S = 1.0
PAUSE_S = 2.0


def add_files(folder: Path, paths: list[Path]) -> Study:
    """Copy videos and pictures into the study, at the end of its stimuli.

    Raises SourceError where one of them cannot be shown, OutputError where it cannot be copied;
    none is added then.
    """
    for path in paths:
        _look_into(path)
    added: list[Stimulus] = []
    for path in paths:
        file, kind = _copied(folder, path), _kind_of(path)
        length_s = PICTURE_S if kind is StimulusKind.PICTURE else None
        added.append(Stimulus(path.stem, kind, file, duration_s=length_s))
    return change_study(folder, lambda study: _with(study, added))


def replace_file_of(folder: Path, name: str, path: Path) -> Study:
    """Show another file as the stimulus of this name, as long as it was; the old one stays there.

    Raises SourceError where it cannot be shown, OutputError where it cannot be copied.
    """
    _look_into(path)
    file, kind = _copied(folder, path), _kind_of(path)

    def changed(study: Study) -> Study:
        return replace(
            study,
            stimuli=tuple(
                replace(each, file=file, kind=kind) if each.name == name else each
                for each in study.stimuli
            ),
        )

    return change_study(folder, changed)


def add_other(folder: Path, kind: StimulusKind, text: str = "") -> Study:
    """Add a text, a pause or a cross at the end."""
    lengths_s = {StimulusKind.PAUSE: PAUSE_S, StimulusKind.CROSS: CROSS_S}
    stimulus = Stimulus(str(kind), kind, text=text, duration_s=lengths_s.get(kind))
    return change_study(folder, lambda study: _with(study, [stimulus]))


def remove(folder: Path, name: str) -> Study:
    """Take a stimulus out of the list; its file stays in the folder."""
    return change_study(
        folder,
        lambda study: replace(
            study, stimuli=tuple(each for each in study.stimuli if each.name != name)
        ),
    )


def move(folder: Path, name: str, by: int) -> Study:
    """Let a stimulus stand so many places later (earlier, for a negative number)."""

    def moved(study: Study) -> Study:
        stimuli = list(study.stimuli)
        place = next(number for number, each in enumerate(stimuli) if each.name == name)
        stimulus = stimuli.pop(place)
        stimuli.insert(min(max(place + by, 0), len(stimuli)), stimulus)
        return replace(study, stimuli=tuple(stimuli))

    return change_study(folder, moved)


def change(folder: Path, name: str, stimulus: Stimulus) -> Study:
    """Put another description in the place of the stimulus of this name.

    Raises OutputError where another stimulus has the new name, or none may have it.
    """

    def changed(study: Study) -> Study:
        if stimulus.name == BASELINE_EVENT and stimulus.name != name:
            raise OutputError(
                "No stimulus can be called {name}: the neutral face at the beginning is.",
                name=BASELINE_EVENT,
            )
        if stimulus.name != name and any(each.name == stimulus.name for each in study.stimuli):
            raise OutputError("Another stimulus is called {name}.", name=stimulus.name)
        return replace(
            study,
            stimuli=tuple(stimulus if each.name == name else each for each in study.stimuli),
        )

    return change_study(folder, changed)


def _with(study: Study, added: list[Stimulus]) -> Study:
    """The study with these at the end, each under a name of its own."""
    stimuli = list(study.stimuli)
    for stimulus in added:
        names = {BASELINE_EVENT, *(each.name for each in stimuli)}
        name, number = stimulus.name, 1
        while name in names:
            number += 1
            name = f"{stimulus.name} {number}"
        stimuli.append(replace(stimulus, name=name))
    return replace(study, stimuli=tuple(stimuli))


def _kind_of(path: Path) -> StimulusKind:
    return StimulusKind.PICTURE if is_image(path) else StimulusKind.VIDEO


def _look_into(path: Path) -> None:
    """Decode the first picture. Raises SourceError where there is none."""
    try:
        reader = PictureReader(ffmpeg_name(path), path.name)
        try:
            picture = reader.read()
        finally:
            reader.close()
    except (av.error.FFmpegError, OSError) as error:
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "{name} cannot be shown: {reason}.",
            "Choose a video or a picture that opens in other programs.",
            name=path.name,
            reason=error.strerror or error,
        ) from error
    if picture is None:
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "{name} cannot be shown: no picture is in it.",
            "Choose a video or a picture that opens in other programs.",
            name=path.name,
        )


def _copied(folder: Path, path: Path) -> str:
    """Copy a file among the stimuli; its path in the study. Raises OutputError."""
    place = _free(StudyFolder(folder).stimuli / path.name)
    try:
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(path, place)
    except OSError as error:
        raise output_error(place, error) from error
    return place.relative_to(folder).as_posix()


def _free(path: Path) -> Path:
    """The path, or one with a number where a file is there already."""
    place, number = path, 1
    while place.exists():
        number += 1
        place = path.with_stem(f"{path.stem}-{number}")
    return place
