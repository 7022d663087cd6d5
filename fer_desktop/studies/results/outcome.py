"""Results: everything that was computed of a study at one moment."""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.studies.results.curves import Curve
from fer_desktop.studies.results.groups import Effect, GroupMean
from fer_desktop.studies.results.measures import Measures
from fer_desktop.studies.results.options import EVENT, ResultOptions


@dataclass(frozen=True, eq=False)
class Results:
    """What came out of a study. `by`: the variable that was compared, or EVENT."""

    folder: Path
    options: ResultOptions
    by: str
    measures: Measures
    means: tuple[GroupMean, ...]
    effects: tuple[Effect, ...]
    curves: tuple[Curve, ...]

    @property
    def by_label(self) -> str:
        """The words for what was compared."""
        variable = self.measures.study.variable(self.by)
        return (variable.label or variable.name) if variable else self.by

    def shown(self, condition: str) -> str:
        """The words for a condition."""
        variable = self.measures.study.variable(self.by)
        return variable.shown(condition) if variable else condition

    @property
    def compares_events(self) -> bool:
        return self.by == EVENT
