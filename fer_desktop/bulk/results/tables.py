"""The tables of a batch as bytes: jobs.csv, summary.csv, summary_long.csv, data_dictionary.csv.

Every finished source has a row in the summary, also one in which no face was found, so that
nothing is missing from a mean unseen.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fer_desktop.bulk.jobs import JobRecord, JobSpec
from fer_desktop.bulk.results.columns import (
    COVERAGE,
    FACE,
    JOB,
    LONG,
    PARTICIPANT,
    SESSION,
    SOURCE,
    STATE,
    WIDE,
    ResultColumn,
    variable,
)
from fer_desktop.bulk.results.measures import (
    STATISTICS,
    UNSURE_SHARE,
    FaceMeasures,
    SessionMeasures,
)
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.styles import Style, text_cell
from fer_desktop.scores.columns import UNSURE

Value = str | float | int | None
JOBS, SUMMARY, LONG_SUMMARY = "jobs.csv", "summary.csv", "summary_long.csv"
DICTIONARY = "data_dictionary.csv"


@dataclass(frozen=True)
class JobResult:
    """One job with what came of it; `measures` where its session could be counted."""

    job: JobSpec
    record: JobRecord
    measures: SessionMeasures | None = None
    problem: str = ""
    """Why the session cannot be read."""


def table_files(
    results: Sequence[JobResult], variables: Sequence[str], style: Style
) -> Mapping[str, bytes]:
    """Every table by the name of its file. `variables` of the batch, in their order."""
    who = (SESSION, SOURCE, PARTICIPANT, *_variables(variables))
    summary = (*who, STATE, *COVERAGE, *FACE)
    columns = {JOBS: (*who, *JOB), SUMMARY: (*summary, *WIDE), LONG_SUMMARY: (*summary, *LONG)}
    rows = {
        JOBS: (_job_row(result, variables) for result in results),
        SUMMARY: _summary_rows(results, variables, _wide),
        LONG_SUMMARY: _summary_rows(results, variables, _long),
    }
    tables = {name: _table(columns[name], rows[name], style) for name in columns}
    return {**tables, DICTIONARY: _dictionary(columns, style)}


def _variables(names: Sequence[str]) -> list[ResultColumn]:
    """A column for each; one that bears the name of another column says that it is a variable."""
    taken = {column.name for column in (SESSION, SOURCE, PARTICIPANT, *JOB, *COVERAGE, *FACE)}
    taken |= {column.name for column in (*WIDE, *LONG)}
    columns = []
    for name in names:
        shown = text_cell(name)
        while shown in taken:
            shown = f"variable_{shown}"
        taken.add(shown)
        columns.append(variable(shown))
    return columns


def _who(result: JobResult, variables: Sequence[str]) -> list[Value]:
    job = result.job
    given = [job.variables.get(name, "") for name in variables]
    return [job.session, job.source, job.participant, *given]


def _job_row(result: JobResult, variables: Sequence[str]) -> list[Value]:
    record = result.record
    warnings = [*record.warnings, *([result.problem] if result.problem else [])]
    return [
        *_who(result, variables),
        str(record.state),
        record.frames,
        record.analysed,
        record.without_face,
        record.damaged,
        record.reached_s,
        record.processing_s,
        record.frames_per_s,
        "; ".join(warnings),
        record.reason,
        record.advice,
        record.processor,
        record.ended_at_utc,
    ]


def _summary_rows(
    results: Iterable[JobResult],
    variables: Sequence[str],
    of_face: Callable[[FaceMeasures | None], Iterator[list[Value]]],
) -> Iterator[list[Value]]:
    for result in results:
        if result.measures is None:
            continue
        found = result.measures.coverage
        source: list[Value] = [
            *_who(result, variables),
            str(result.record.state),
            found.frames,
            found.threshold,
            found.analysed_s,
            found.without_face,
            found.excluded,
        ]
        for face in result.measures.faces or (None,):
            start = [*source, *_face(face, found.analysed_s)]
            for cells in of_face(face):
                yield [*start, *cells]


def _face(face: FaceMeasures | None, analysed_s: float) -> list[Value]:
    if face is None:
        return [None, "", "", "", 0, 0.0, 0.0]
    share = face.seen_s / analysed_s if analysed_s else 0.0
    who: list[Value] = [face.face_id, face.name, face.seat, face.baseline]
    return [*who, face.frames, face.seen_s, share]


def _wide(face: FaceMeasures | None) -> Iterator[list[Value]]:
    """One row a face."""
    yield [face.values[column.name] if face else None for column in WIDE]


def _long(face: FaceMeasures | None) -> Iterator[list[Value]]:
    """A row for each expression of a face and one for "unsure"; one where there is no face."""
    nothing: list[Value] = [None] * (len(STATISTICS) - 1)
    if face is None:
        yield ["", None, *nothing]
        return
    for emotion in EMOTIONS:
        yield [emotion, *(face.values[f"{emotion}_{name}"] for name in STATISTICS)]
    yield [UNSURE, face.values[UNSURE_SHARE], *nothing]


def _table(columns: Sequence[ResultColumn], rows: Iterable[list[Value]], style: Style) -> bytes:
    lines = (
        [_cell(column, value, style) for column, value in zip(columns, row, strict=True)]
        for row in rows
    )
    return style.table([column.name for column in columns], lines)


def _cell(column: ResultColumn, value: Value, style: Style) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return text_cell(value)
    return style.number(value, column.decimals or 0)


def _dictionary(tables: Mapping[str, Sequence[ResultColumn]], style: Style) -> bytes:
    """One line for each column of each table."""
    rows = [
        [name, column.name, column.unit, text_cell(column.meaning)]
        for name, columns in tables.items()
        for column in columns
    ]
    return style.table(["file", "column", "unit", "meaning"], rows)
