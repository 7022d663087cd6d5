"""Choices of a caller: model, detector and settings by their names, each checked.

A script gives the same numbers on every computer: what a person chose in the window is not read.
"""

import warnings
from collections.abc import Mapping
from dataclasses import replace

from fer_desktop.classification import Manifest
from fer_desktop.core.errors import InputError
from fer_desktop.core.json_values import from_dict
from fer_desktop.core.settings import ANALYSIS_SECTIONS, Settings

SettingValues = Mapping[str, Mapping[str, object]]
"""Sections of settings as session.json has them, e.g. {"smoothing": {"time_constant_s": 0}}."""
_SECTIONS = (*ANALYSIS_SECTIONS, "source", "camera")


class ForeignModelWarning(UserWarning):
    """The model in use did not come with FER Desktop: nobody has checked what it says."""


def chosen_settings(
    model: str | None, detector: str | None, values: SettingValues | None
) -> Settings:
    """The defaults with what a caller chose. Raises InputError and SettingsError."""
    if values is not None and not isinstance(values, Mapping):
        raise InputError(
            "settings must be a dict of sections; received a {kind}.",
            "An example: {{'smoothing': {{'time_constant_s': 0.0}}}}.",
            kind=type(values).__name__,
        )
    sections = {name: _plain(section) for name, section in (values or {}).items()}
    unknown = [name for name in sections if name not in _SECTIONS]
    if unknown:
        raise InputError(
            "settings has no section {name!r}.",
            "Choose from: {choices}.",
            name=unknown[0],
            choices=", ".join(_SECTIONS),
        )
    settings = from_dict(Settings, sections)
    if model is not None:
        classification = replace(settings.classification, model=str(model))
        settings = replace(settings, classification=classification)
    if detector is not None:
        settings = replace(settings, detection=replace(settings.detection, engine=detector))
    return settings


def _plain(section: object) -> object:
    return dict(section) if isinstance(section, Mapping) else section


_told: set[str] = set()


def tell_once(manifest: Manifest) -> None:
    """Warn of a model that did not come with the program, once for each file in a process."""
    if manifest.is_foreign and manifest.sha256 not in _told:
        _told.add(manifest.sha256)
        warnings.warn(str(manifest.notice), ForeignModelWarning, stacklevel=3)
