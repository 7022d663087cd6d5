"""The names of the files in `results/`: what bears another name is a person's own."""

from fer_desktop.core.files import is_temporary

LONG, WIDE, SESSIONS = "long.csv", "wide.csv", "sessions.csv"
GROUPS, EFFECTS, CURVES = "groups.csv", "effects.csv", "curves.csv"
LEFT_OUT, DICTIONARY = "left_out.csv", "data_dictionary.csv"
SPSS_LONG, SPSS_WIDE, R_SCRIPT = "long.sps", "wide.sps", "read.R"
PAGE, PDF = "results.html", "results.pdf"
FILES = (
    *(LONG, WIDE, SESSIONS, GROUPS, EFFECTS, CURVES, LEFT_OUT, DICTIONARY),
    *(SPSS_LONG, SPSS_WIDE, R_SCRIPT, PAGE, PDF),
)


def is_result(name: str) -> bool:
    """Whether a file of this name in `results/` was written by the program."""
    return name in FILES or is_temporary(name)
