"""Split out of gui/actions.py."""

SEPARATOR = ""
REPEATING = frozenset(
    [
        "step",
        "step_back",
        "jump",
        "jump_back",
        "faster",
        "slower",
        "zoom_in",
        "zoom_out",
        "next_face",
        "undo",
        "redo",
    ]
)
"""Actions that go on while their key is held down; any other one happens once."""
