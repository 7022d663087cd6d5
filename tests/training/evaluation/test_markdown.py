"""Tables in Markdown."""

from training.evaluation.markdown import table


def test_tables_are_markdown():
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"


def test_a_bar_in_a_cell_begins_no_other_cell():
    assert table(("a",), [("run|1",)]).endswith("| run\\|1 |")
