"""The table of recipes: complete, from what is in the repository alone."""

import pytest

from fer_desktop.classification.engines import shipped_models
from fer_desktop.core.errors import FerError
from training.learning.recipes import RECIPES, recipe_for
from training.models import ARCHITECTURES


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_needs_no_other_run(name):
    recipe = RECIPES[name]
    assert recipe.architecture in ARCHITECTURES
    assert set(recipe.teachers) <= set(shipped_models())
    assert recipe.start in {"", *shipped_models()}


def test_every_shipped_model_has_a_recipe():
    assert set(shipped_models()) <= set(RECIPES)


def test_an_unknown_recipe_is_refused_with_those_that_there_are():
    with pytest.raises(FerError) as caught:
        recipe_for("papper")
    assert "paper" in caught.value.advice
