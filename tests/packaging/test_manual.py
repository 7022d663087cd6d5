import manual


def test_the_tables_of_the_manual_say_what_the_program_says() -> None:
    assert manual.outdated_pages() == [], "run packaging/manual.py"


def test_a_table_is_made_anew_between_its_marks() -> None:
    page = "before\n<!-- commands -->\noutdated\n<!-- end -->\nafter\n"
    made = manual.with_tables(page)
    assert made.startswith("before\n<!-- commands -->\n\n| command | does |\n| --- | --- |\n")
    assert "outdated" not in made
    assert "| `fer-desktop export` |" in made
    assert made.endswith("|\n\n<!-- end -->\nafter\n")
    assert manual.with_tables(made) == made
