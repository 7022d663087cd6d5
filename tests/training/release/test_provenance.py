"""Manifests say what a network learned from, and under which licences."""

import dataclasses
import json
import shutil

import pytest

from fer_desktop.classification.engines import model_folder
from fer_desktop.core.errors import FerError
from training.learning.recipes import RECIPES, Recipe
from training.learning.run_folder import Phase
from training.release.provenance import teachers_of, training_sentence

VOTES = Recipe(architecture="mini_xception", epochs=50, vote_share=0.5)


@pytest.fixture
def foreign(tmp_path):
    """A teacher of another project, whose manifest can be changed."""
    folder = tmp_path / "foreign"
    shutil.copytree(model_folder("paper"), folder)

    def change(**fields):
        file = folder / "model.json"
        values = json.loads(file.read_text(encoding="utf-8")) | fields
        file.write_text(json.dumps(values), encoding="utf-8")
        return str(folder)

    return change


def test_the_sentence_counts_no_more_epochs_than_the_best_weights_have():
    first, last = VOTES, dataclasses.replace(VOTES, vote_share=0.8)
    second = dataclasses.replace(first, vote_share=0.6)
    text = training_sentence(last, 3, earlier=[Phase(5, first), Phase(9, second)])
    assert "3 epochs, the first 3 of them with targets mixed" in text and "(share 0.5)" in text
    assert "0.6" not in text


def test_the_sentence_names_only_what_was_mixed_into_the_targets():
    recipe = RECIPES["paper-plain"]
    assert "face; the labels alone as targets; 3 epochs" in training_sentence(recipe, 3)
    taught = dataclasses.replace(VOTES, teachers=("light",))
    text = training_sentence(taught, 3, earlier=[Phase(2, VOTES)])
    assert "distillation, share 0.5); 3 epochs, the first 2 of them with targets mixed" in text
    assert text.count("distillation") == 1
    folders = dataclasses.replace(VOTES, dataset="folders")
    assert "training split; the labels alone as targets" in training_sentence(folders, 3)


def test_the_taggers_and_the_faces_without_labels_are_named():
    recipe = dataclasses.replace(
        VOTES, teachers=("light",), tagger_share=0.2, faces="/somewhere/faces.npz"
    )
    text = training_sentence(recipe, 3)
    assert "faces.npz, faces without labels" in text and "/somewhere" not in text
    assert "the FER+ votes as they are (share 0.2)" in text


def test_a_teacher_of_another_project_stands_with_licence_and_source(foreign):
    folder = foreign(name="other", license="MIT", source="network of another project")
    recipe = dataclasses.replace(VOTES, teachers=("light", folder))
    light, other = teachers_of(recipe)
    assert light["source"] == "this project"
    assert (other["name"], other["license"]) == ("other", "MIT")
    assert "the network of another project (MIT) give" in training_sentence(recipe, 3)


def test_teachers_of_the_file_begun_with_are_kept(foreign):
    teacher = {"name": "old", "license": "MIT", "source": "elsewhere", "sha256": "0" * 64}
    recipe = dataclasses.replace(VOTES, start=foreign(teachers=[teacher]), teachers=("light",))
    assert [one["name"] for one in teachers_of(recipe)] == ["old", "light"]


@pytest.mark.parametrize("unknown", ["", "  ", "unknown", "Unverified"])
def test_weights_of_unknown_licence_teach_nothing_that_is_released(foreign, unknown):
    recipe = dataclasses.replace(VOTES, teachers=(foreign(license=unknown),))
    with pytest.raises(FerError, match="under which licence"):
        teachers_of(recipe)
