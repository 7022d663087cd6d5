"""What a person chooses of the results."""

from dataclasses import dataclass

from fer_desktop.core.errors import SettingsError, translatable
from fer_desktop.studies.study import Study, VariableKind

EVENT = "event"
"""Stands for a comparison of the events themselves, where no variable tells conditions apart."""


@dataclass(frozen=True)
class ResultOptions:
    """`by`: the variable whose levels are compared; empty: the first that has levels."""

    by: str = ""
    least_coverage: float = 0.5
    """An event in which the face was seen for a smaller share of its time is left out."""
    seed: int = 1
    before_s: float = 1.0
    """How long before the onset of an event a curve begins."""
    step_s: float = 0.1
    """Between two points of a curve."""

    def __post_init__(self) -> None:
        if not 0 <= self.least_coverage <= 1:
            raise SettingsError(
                translatable("The least coverage lies between 0 and 1; received {value:g}."),
                value=self.least_coverage,
            )


def compared(study: Study, options: ResultOptions) -> str:
    """The name of the variable that is compared, or EVENT. Raises SettingsError."""
    nominal = [v.name for v in study.variables if v.kind is not VariableKind.SCALE]
    if not options.by:
        return nominal[0] if nominal else EVENT
    if options.by not in (*nominal, EVENT):
        raise SettingsError(
            "The study has no variable “{name}” to compare by.",
            "It has: {known}.",
            name=options.by,
            known=", ".join((*nominal, EVENT)),
        )
    return options.by
