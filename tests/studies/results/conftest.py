"""A small study: five participants in two conditions; one was seen too little in one of them."""

from pathlib import Path

import pytest
from helpers.studies import fill, make_study, record_session

from fer_desktop.studies.adding import register
from fer_desktop.studies.results.outcome import Results
from fer_desktop.studies.results.writing import compute, write_results


@pytest.fixture(scope="module")
def study_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    places = make_study(tmp_path_factory.mktemp("made") / "study", participants=5)
    for number in range(1, 6):
        fill(places, f"P{number:02d}", "calm", number)
        if number != 5:
            fill(places, f"P{number:02d}", "funny", 6 + 2 * number)
    labels = [["neutral"]] * 10 + [[]] * 15 + [["neutral"]] * 25
    record_session(places.session("P05_funny"), "P05", labels, {"film": (0.8, 2.8)})
    register(places.path, "P05_funny", "P05", {"condition": "funny"})
    return places.path


@pytest.fixture(scope="module")
def results(study_folder: Path) -> Results:
    found = compute(study_folder)
    write_results(found)
    return found
