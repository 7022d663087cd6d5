"""`fer-desktop study`: begin a study, fill it, look at it, get its results, withdraw somebody."""

import argparse
import sys
from pathlib import Path

from fer_desktop.core.errors import FerError, SettingsError
from fer_desktop.core.printable import printable
from fer_desktop.studies.codes import name_hint
from fer_desktop.studies.places import new_study
from fer_desktop.studies.study import Level, Scope, Study, Variable, VariableKind
from fer_desktop.system import failures
from fer_desktop.system.terminal import say

_SPECS = "NAME=LEVEL,LEVEL,… or NAME=scale"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One of six actions, each on the folder of a study."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    new = _action(actions, "new", "begin a study in a new folder")
    new.add_argument("--title", default="", help="default: the name of the folder")
    for option, what in (("--condition", "each session"), ("--group", "each participant")):
        new.add_argument(
            option,
            action="append",
            default=[],
            metavar="SPEC",
            help=f"a variable of {what}: {_SPECS}; may be given again",
        )
    new.add_argument("--participants", nargs="+", default=[], metavar="CODE")
    _action(actions, "show", "what is in a study, and what is wrong with it")
    add = _action(actions, "add", "add participants, or move sessions into the study")
    add.add_argument("session", type=Path, nargs="*", help="session folders of one participant")
    add.add_argument("--participant", metavar="CODE", help="whose sessions these are")
    add.add_argument("--new-participant", metavar="CODE", help="a participant the study lacks")
    add.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="value of a variable"
    )
    add.add_argument(
        "--table",
        type=Path,
        metavar="FILE",
        help="CSV with the columns session, participant and variables, e.g. a batch's jobs.csv",
    )
    add.add_argument(
        "--batch",
        action="store_true",
        help="the sessions that `fer-desktop batch --output DIR/sessions` made",
    )
    add.add_argument(
        "--new-participants", action="store_true", help="take unknown codes of the table as new"
    )
    withdraw = _action(actions, "withdraw", "delete everything of one participant")
    withdraw.add_argument("participant", metavar="CODE")
    withdraw.add_argument("--yes", action="store_true", help="do not ask")
    results = _action(actions, "results", "tables and a page into results/")
    results.add_argument("--by", default="", metavar="NAME", help="variable compared, or event")
    results.add_argument(
        "--least-coverage",
        type=float,
        default=0.5,
        metavar="SHARE",
        help="leave out events in which the face was seen for less (default: 0.5)",
    )
    results.add_argument("--seed", type=int, default=1, help="of the bootstrap (default: 1)")
    results.add_argument("--pdf", action="store_true", help="the page as results.pdf, too")
    sample = _action(actions, "sample", "make a sample study, drawn and analysed in seconds")
    sample.add_argument("--participants", type=_count, default=8, metavar="COUNT")


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=text, description=text)
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder of the study")
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 99:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 1 to 99")
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """Run the action; 1 when the person did not agree."""
    actions = {
        "new": _new,
        "show": _show,
        "add": _add,
        "withdraw": _withdraw,
        "results": _results,
        "sample": _sample,
    }
    return actions[arguments.action](arguments)


def _new(arguments: argparse.Namespace) -> int:
    from fer_desktop.studies.adding import add_participant

    variables = tuple(
        _variable(spec, scope)
        for specs, scope in (
            (arguments.condition, Scope.SESSION),
            (arguments.group, Scope.PARTICIPANT),
        )
        for spec in specs
    )
    folder: Path = arguments.folder
    new_study(folder, Study(arguments.title or folder.resolve().name, variables))
    for code in arguments.participants:
        _hint(code)
        add_participant(folder, code)
    say(folder)
    return 0


def _variable(spec: str, scope: Scope) -> Variable:
    name, _, values = spec.partition("=")
    name = name.strip()
    levels = tuple(Level(value.strip()) for value in values.split(",") if value.strip())
    if not name.isidentifier() or not levels:
        raise SettingsError(
            "“{spec}” is no variable.", "Write it as {form}.", spec=spec, form=_SPECS
        )
    if [level.value for level in levels] == ["scale"]:
        return Variable(name, VariableKind.SCALE, scope)
    return Variable(name, VariableKind.NOMINAL, scope, levels=levels)


def _hint(code: str) -> None:
    hint = name_hint(code)
    if hint is not None:
        failures.show(str(hint))


def _show(arguments: argparse.Namespace) -> int:
    from fer_desktop.studies.checking import problems
    from fer_desktop.studies.study_file import read_study

    study = read_study(arguments.folder)
    say(study.title)
    for variable in study.variables:
        levels = " / ".join(level.value for level in variable.levels) or str(variable.kind)
        say(f"  {variable.name} of the {variable.scope}: {levels}")
    for stimulus in study.stimuli:
        say(f"  stimulus {stimulus.name}: {stimulus.kind} {stimulus.file}".rstrip())
    for person in study.participants:
        own = study.sessions_of(person.code)
        values = ", ".join(f"{name}={value}" for name, value in person.values.items())
        say(person.code, f"{len(own)} sessions", values, separator="\t")
        for session in own:
            values = ", ".join(f"{name}={value}" for name, value in session.values.items())
            say("", session.session, values, separator="\t")
    for problem in problems(arguments.folder, study):
        failures.show(str(problem))
    return 0


def _add(arguments: argparse.Namespace) -> int:
    from fer_desktop.studies.adding import (
        Addition,
        add_participant,
        add_sessions,
        batch_sessions,
        read_table,
    )
    from fer_desktop.studies.study_file import read_study

    folder: Path = arguments.folder
    study = read_study(folder)
    values = dict(_assigned(text) for text in arguments.set)
    if arguments.new_participant:
        _hint(arguments.new_participant)
        of_person = {n: v for n, v in values.items() if _is_of_person(study, n)}
        values = {n: v for n, v in values.items() if n not in of_person}
        if values and not arguments.session:
            of_person |= values  # told as unknown
        add_participant(folder, arguments.new_participant, of_person)
        say(f"{arguments.new_participant} is a participant of “{study.title}” now.")
    additions = []
    if arguments.session:
        code = arguments.participant or arguments.new_participant
        if not code:
            raise SettingsError("Whose sessions are these?", "Add --participant CODE.")
        additions += [Addition(path, code, values) for path in arguments.session]
    if arguments.table is not None:
        additions += read_table(arguments.table, study)
    if arguments.batch:
        additions += batch_sessions(folder)
    if additions:
        add_sessions(folder, additions, new_people=arguments.new_participants)
        say(f"{len(additions)} sessions are in {folder} now.")
    elif not arguments.new_participant:
        raise SettingsError(
            "There is nothing to add.", "Name sessions, a table, --batch or a participant."
        )
    return 0


def _is_of_person(study: Study, name: str) -> bool:
    variable = study.variable(name)
    return variable is not None and variable.scope is Scope.PARTICIPANT


def _assigned(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise SettingsError("“{text}” is not NAME=VALUE.", text=text)
    return name.strip(), value


def _withdraw(arguments: argparse.Namespace) -> int:
    from fer_desktop.studies.withdrawing import Traces, traces, withdraw

    def tell(found: Traces) -> None:
        for name in found.files:
            say(f"  {name}")
        for name in found.results:
            say(f"  results/{name} (made anew by `fer-desktop study results`)")
        if found.neutral_face is not None:
            say(f"  {found.neutral_face}")
        if found.log_lines or found.recent:
            say(f"  {found.log_lines} lines of the log, {found.recent} entries of recent files")

    found = traces(arguments.folder, arguments.participant)
    tell(found)
    question = (
        f"Delete {found.code} with {len(found.sessions)} sessions, {len(found.files)} files "
        f"({found.size_bytes / 1e6:.1f} MB) and the results for good?"
    )
    if not arguments.yes and not _agreed(question):
        say("Nothing was deleted.")
        return 1
    gone = withdraw(arguments.folder, arguments.participant)
    say(f"Deleted {gone.code}: {len(gone.sessions)} sessions, {len(gone.files)} files.")
    for sentence in gone.left:
        failures.show(str(sentence))
    return 0


def _agreed(question: str) -> bool:
    if not sys.stdin.isatty():
        raise FerError("Nobody can be asked here, so nothing was deleted.", "Add --yes.")
    return input(printable(f"{question} [y/N] ")).strip().lower() in {"y", "yes"}


def _results(arguments: argparse.Namespace) -> int:
    from fer_desktop.studies.results.options import ResultOptions
    from fer_desktop.studies.results.writing import compute, write_results

    options = ResultOptions(arguments.by, arguments.least_coverage, arguments.seed)
    results = compute(arguments.folder, options)
    for path in write_results(results):
        say(path)
    if arguments.pdf:
        from fer_desktop.gui.studies.results_pdf import write_results_pdf_without_a_window

        say(write_results_pdf_without_a_window(results))
    for each in results.measures.left_out:
        where = " ".join(filter(None, (each.session, each.event)))
        failures.show(f"{each.participant or '—'}: {where} is left out: {each.reason}")
    return 0


def _sample(arguments: argparse.Namespace) -> int:
    from fer_desktop.studies.sample import make_sample

    say(make_sample(arguments.folder, arguments.participants).path)
    return 0
