"""A picture of what was shown, where it is known."""

from pathlib import Path

from helpers.videos import write_video

from fer_desktop.studies.results.stills import HEIGHT_PX, stills
from fer_desktop.studies.scenes import stimulus
from fer_desktop.studies.study import Stimulus, StimulusKind, Study


def test_pictures_and_films_have_stills_and_broken_files_none(tmp_path: Path) -> None:
    (tmp_path / "sun.png").write_bytes(stimulus(funny=True))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    write_video(tmp_path / "film.mp4", count=20)
    study = Study(
        "T",
        stimuli=(
            Stimulus("sun", StimulusKind.PICTURE, "sun.png"),
            Stimulus("film", StimulusKind.VIDEO, "film.mp4"),
            Stimulus("broken", StimulusKind.PICTURE, "broken.png"),
            Stimulus("gone", StimulusKind.VIDEO, "gone.mp4"),
            Stimulus("words", StimulusKind.TEXT, text="Look"),
        ),
    )
    times = (-1.0, 0.0, 0.4)
    (sun,) = stills(tmp_path, study, "sun", times)
    assert sun.picture.shape[0] == HEIGHT_PX
    assert sun.data_uri.startswith("data:image/jpeg;base64,")
    assert [still.time_s for still in stills(tmp_path, study, "film", times)] == [0.0, 0.4]
    for name in ("broken", "gone", "words", "unknown"):
        assert stills(tmp_path, study, name, times) == ()
