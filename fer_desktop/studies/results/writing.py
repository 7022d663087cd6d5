"""All results of a study, computed at once and written into its folder."""

from collections.abc import Callable
from pathlib import Path

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import make_folder, output_error, replace_file
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.results import layout, tables
from fer_desktop.studies.results.curves import curves
from fer_desktop.studies.results.groups import effects, group_means
from fer_desktop.studies.results.measures import measure
from fer_desktop.studies.results.options import ResultOptions, compared
from fer_desktop.studies.results.outcome import Results
from fer_desktop.studies.results.page import render_page
from fer_desktop.studies.results.value_labels import r_script, spss_syntax
from fer_desktop.studies.study_file import read_study

Progress = Callable[[float], None]


def _no_progress(_share: float) -> None:
    """For callers that need none."""


def compute(
    folder: Path, options: ResultOptions | None = None, progress: Progress = _no_progress
) -> Results:
    """The results of the study in a folder; nothing is written.

    Raises SessionError where there is no study or nothing in it counts, SettingsError.
    """
    options = options or ResultOptions()
    study = read_study(folder)
    by = compared(study, options)
    progress(0.0)
    found = measure(folder, study, options)
    if not found.rows:
        if found.left_out:
            raise SessionError(
                "No session of this study can be counted: {reason}",
                "Look at the list of its sessions.",
                reason=found.left_out[0].reason,
            )
        raise SessionError(
            "This study has no session yet.", "Record sessions into the study, or add some."
        )
    progress(0.5)
    means = tuple(group_means(found, by, options.seed))
    differences = tuple(effects(found, by, options.seed))
    progress(0.8)
    lines = curves(found, by, options)
    progress(0.9)
    return Results(folder, options, by, found, means, differences, lines)


def write_results(results: Results) -> list[Path]:
    """Write all tables and the page into `results/`; earlier ones are replaced.

    Raises OutputError.
    """
    folder, study = StudyFolder(results.folder).results, results.measures.study
    long, wide = tables.long_table(results.measures), tables.wide_table(results.measures)
    labels = {name: text for name, _unit, text in tables.MEANINGS}
    labels |= {variable.name: variable.label for variable in study.variables if variable.label}
    contents: dict[str, str | bytes] = {
        layout.LONG: long.to_csv(),
        layout.WIDE: wide.to_csv(),
        layout.SESSIONS: tables.sessions_table(results.measures).to_csv(),
        layout.GROUPS: tables.groups_table(results.means, results.by).to_csv(),
        layout.EFFECTS: tables.effects_table(results.effects).to_csv(),
        layout.CURVES: tables.curves_table(results.curves).to_csv(),
        layout.LEFT_OUT: tables.left_out_table(
            results.measures.left_out, results.measures.notes
        ).to_csv(),
        layout.DICTIONARY: tables.dictionary(study).to_csv(),
        layout.SPSS_LONG: spss_syntax(study, layout.LONG, long, labels),
        layout.SPSS_WIDE: spss_syntax(study, layout.WIDE, wide, labels),
        layout.R_SCRIPT: r_script(study),
        layout.PAGE: render_page(results),
    }
    try:
        make_folder(folder)
    except OSError as error:
        raise output_error(folder, error) from error
    for name, content in contents.items():
        replace_file(folder / name, content)
    return [folder / name for name in contents]
