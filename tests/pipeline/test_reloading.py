"""Other settings between two frames: whose number is whose, and what a recording holds on to."""

from dataclasses import replace

from helpers.faces import make_analysis
from helpers.fakes import ScriptedAnalyzer

from fer_desktop.core.errors import FerError, ModelError
from fer_desktop.core.settings import DetectionSettings, Settings, SmoothingSettings
from fer_desktop.pipeline.reloading import LoadedAnalyzer, ReloadingAnalyzer

FRAME = make_analysis(0.0).frame
SMOOTHER = replace(Settings(), smoothing=SmoothingSettings(2.0))
OTHER_SEARCH = replace(Settings(), detection=DetectionSettings(mode="search"))


class Script:
    """A reloading analyzer of scripted ones, and what it told."""

    def __init__(self) -> None:
        self.ready: list[LoadedAnalyzer] = []
        self.kept: list[FerError] = []
        self.analyzer = ReloadingAnalyzer(
            self.create, Settings(), self.ready.append, self.kept.append
        )
        self.analyzer.load()

    def create(self, settings: Settings) -> ScriptedAnalyzer:
        if settings.classification.model == "broken":
            raise ModelError("The model is broken.")
        return ScriptedAnalyzer()

    def numbers(self) -> list[int]:
        return [face.track_id for face in self.analyzer.analyze(FRAME).faces]


def test_faces_keep_their_numbers_where_they_are_searched_as_before() -> None:
    script = Script()
    locator = script.analyzer.locator
    assert script.numbers() == [1]
    script.analyzer.reload(SMOOTHER)
    assert script.numbers() == [1]
    assert script.ready[-1].settings is SMOOTHER
    assert script.analyzer.locator is locator


def test_no_face_takes_the_number_of_one_that_was_there_before() -> None:
    script = Script()
    assert script.numbers() == [1]
    script.analyzer.reload(OTHER_SEARCH)
    assert script.numbers() == [2]
    assert script.numbers() == [2]
    script.analyzer.reload(SMOOTHER)
    assert script.numbers() == [3]


def test_a_recording_gives_up_the_change_that_was_on_its_way() -> None:
    script = Script()
    script.analyzer.reload(SMOOTHER)
    assert script.analyzer.hold() == script.ready[0]
    script.numbers()
    assert len(script.ready) == 1
    script.analyzer.let_go()
    script.analyzer.reload(SMOOTHER)
    script.numbers()
    assert script.ready[-1].settings is SMOOTHER


def test_an_analyzer_that_is_ready_too_late_for_a_recording_is_not_used() -> None:
    script = Script()
    first = script.ready[0]

    class HoldingWhileMade(ScriptedAnalyzer):
        def __init__(self) -> None:
            super().__init__()
            assert script.analyzer.hold() == first

    script.analyzer._create = lambda _settings: HoldingWhileMade()
    script.analyzer.reload(OTHER_SEARCH)
    assert script.numbers() == [1]
    assert script.analyzer.hold() == first


def test_settings_that_cannot_be_used_are_told_and_the_old_ones_stay() -> None:
    script = Script()
    classification = replace(Settings().classification, model="broken")
    script.analyzer.reload(replace(Settings(), classification=classification))
    assert script.numbers() == [1]
    assert [str(error) for error in script.kept] == ["The model is broken."]
    assert script.analyzer.hold() == script.ready[0]
