"""The tables for SPSS and R with labels of values: a syntax file and a script beside the CSV.

SPSS reads a text table by GET DATA and is told types, labels and levels of measurement; in R the
labels are those of factors. JASP and pandas read the CSV tables as they are; JASP opens what SPSS
has saved, labels included.
"""

from collections.abc import Sequence

from fer_desktop.studies.results.layout import LONG, WIDE
from fer_desktop.studies.results.tables import ResultTable
from fer_desktop.studies.study import Study, VariableKind

TEXTS = frozenset({"participant", "session", "event", "expression"})
_LONGEST_LABEL = 120
"""Of a value in SPSS, in bytes."""


def spss_syntax(study: Study, file: str, table: ResultTable, labels: dict[str, str]) -> str:
    """Syntax that reads a CSV table that lies beside it; run it with the table's folder as the
    working directory (File, Change directory). `labels` of columns by their names."""
    widths = dict.fromkeys(table.header, 1)
    for row in table.rows:
        for name, cell in zip(table.header, row, strict=True):
            widths[name] = max(widths[name], len(cell.encode()))
    texts = _texts(study, table.header)
    types = [f"  {n} {f'A{widths[n]}' if n in texts else 'F12.6'}" for n in table.header]
    lines = ["* Encoding: UTF-8.", "* Written by FER Desktop; made anew with every result.", ""]
    lines += ["GET DATA", "  /TYPE=TXT", f'  /FILE="{file}"', "  /ENCODING='UTF8'"]
    lines += ["  /ARRANGEMENT=DELIMITED", '  /DELIMITERS=","', "  /QUALIFIER='\"'"]
    lines += ["  /FIRSTCASE=2", "  /VARIABLES=", *types[:-1], f"{types[-1]}.", ""]
    named = {n: label for n in table.header if (label := labels.get(n))}
    if named:
        described = [f"  {name} {_quoted(label)}" for name, label in named.items()]
        lines += ["VARIABLE LABELS", *described[:-1], f"{described[-1]}.", ""]
    for variable in study.variables:
        if variable.name in table.header and variable.levels:
            lines.append(f"VALUE LABELS {variable.name}")
            values = [f"  {_quoted(v.value)} {_quoted(v.shown)}" for v in variable.levels]
            lines += [*values[:-1], f"{values[-1]}.", ""]
    for kind, level in ((VariableKind.ORDINAL, "ORDINAL"), (VariableKind.NOMINAL, "NOMINAL")):
        names = [v.name for v in study.variables if v.kind is kind and v.name in table.header]
        if kind is VariableKind.NOMINAL:
            names = [*(n for n in table.header if n in TEXTS), *names]
        if names:
            lines += [f"VARIABLE LEVEL {' '.join(names)} ({level})."]
    return "\n".join([*lines, "EXECUTE.", ""])


def r_script(study: Study) -> str:
    """A script that gives the data frames `long` and `wide` with factors."""
    lines = ["# Written by FER Desktop; run it in the folder of the results.", ""]
    for name, file in (("long", LONG), ("wide", WIDE)):
        lines.append(f'{name} <- read.csv("{file}", fileEncoding = "UTF-8", check.names = FALSE)')
    lines.append("")
    for variable in study.variables:
        if not variable.levels:
            continue
        values = ", ".join(_r_quoted(level.value) for level in variable.levels)
        shown = ", ".join(_r_quoted(level.shown) for level in variable.levels)
        ordered = str(variable.kind is VariableKind.ORDINAL).upper()
        for frame in ("long", "wide"):
            column = f'{frame}[["{variable.name}"]]'
            lines.append(
                f"if (!is.null({column})) {column} <- factor({column}, levels = c({values}), "
                f"labels = c({shown}), ordered = {ordered})"
            )
    lines.append('for (name in c("participant", "event", "expression"))')
    lines.append("  long[[name]] <- factor(long[[name]], levels = unique(long[[name]]))")
    return "\n".join([*lines, ""])


def _texts(study: Study, header: Sequence[str]) -> set[str]:
    scale = {v.name for v in study.variables if v.kind is VariableKind.SCALE}
    variables = {v.name for v in study.variables} - scale
    return {name for name in header if name in TEXTS or name in variables}


def _quoted(text: str) -> str:
    """Text as SPSS takes it: on one line, with quotes doubled."""
    line = " ".join(text.split()).encode()[:_LONGEST_LABEL].decode(errors="ignore")
    return "'" + line.replace("'", "''") + "'"


def _r_quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + " ".join(escaped.split()) + '"'
