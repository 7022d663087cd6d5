"""Names of markers lie beside their lines and never over each other."""

from itertools import combinations

import pytest

from fer_desktop.drawing.marker_names import LEAST_PX, ROWS, NamePlace, places


def overlap(first: NamePlace, second: NamePlace) -> bool:
    apart = first.x + first.width <= second.x or second.x + second.width <= first.x
    return first.row == second.row and not apart


@pytest.mark.parametrize("step", [200.0, 75.0, 20.0, 3.0])
def test_no_name_lies_over_another(step: float) -> None:
    lines = [10 + step * number for number in range(int(700 / step))]
    found = places(lines, [160.0] * len(lines), 700.0)
    shown = [place for place in found if place is not None]
    assert not any(overlap(*pair) for pair in combinations(shown, 2))
    assert all(LEAST_PX <= place.width <= 160 for place in shown)
    assert all(place.x >= 0 and place.x + place.width <= 700 for place in shown)


def test_names_with_room_stand_whole_at_the_top() -> None:
    assert places([0.0, 200.0, 400.0], [100.0, 150.0, 80.0], 700.0) == [
        NamePlace(0.0, 0, 100.0),
        NamePlace(200.0, 0, 150.0),
        NamePlace(400.0, 0, 80.0),
    ]


def test_a_name_too_near_to_the_last_one_goes_a_row_down() -> None:
    first, second = places([0.0, 50.0], [100.0, 100.0], 700.0)
    assert (first, second) == (NamePlace(0.0, 0, 100.0), NamePlace(50.0, 1, 100.0))


def test_where_all_rows_are_taken_the_oldest_name_is_cut() -> None:
    lines = [50.0 * number for number in range(ROWS + 1)]
    found = places(lines, [300.0] * len(lines), 700.0)
    assert found[0] == NamePlace(0.0, 0, 196.0)
    assert found[ROWS] == NamePlace(200.0, 0, 300.0)


def test_a_name_at_the_right_end_stands_to_the_left_of_its_line() -> None:
    (found,) = places([690.0], [100.0], 700.0)
    assert found == NamePlace(590.0, 0, 100.0)


def test_a_name_without_any_room_is_left_out() -> None:
    assert places([2.0], [100.0], 20.0) == [None]
