"""Which settings concern a run, and which of them need another analyzer."""

from dataclasses import replace

from fer_desktop.settings import ANALYSIS_SECTIONS, Settings


def of_a_run(settings: Settings) -> object:
    """All that a run is made with, to be compared."""
    return [getattr(settings, section) for section in (*ANALYSIS_SECTIONS, "camera")]


def of_an_analyzer(settings: Settings) -> object:
    """What an analyzer is made with, to be compared; the threshold only names its results."""
    labels_apart = replace(settings.classification, threshold=None)
    unlabelled = replace(settings, classification=labels_apart)
    return [getattr(unlabelled, section) for section in ANALYSIS_SECTIONS]


def with_analysis_of(settings: Settings, used: Settings) -> Settings:
    """`settings` as far as they are in effect, where the analyzer was made with those `used`."""
    sections = {section: getattr(used, section) for section in ANALYSIS_SECTIONS}
    threshold = settings.classification.threshold
    sections["classification"] = replace(used.classification, threshold=threshold)
    return replace(settings, **sections)
