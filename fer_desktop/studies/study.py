"""A study: the nouns of study.json. Nothing here touches a disk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class VariableKind(StrEnum):
    """What the values of a variable are, as SPSS and JASP call it."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    SCALE = "scale"


class Scope(StrEnum):
    """What has a value of a variable: each session, or each participant."""

    SESSION = "session"
    PARTICIPANT = "participant"


@dataclass(frozen=True)
class Level:
    """One value of a nominal or ordinal variable, and what it means in words."""

    value: str
    label: str = ""

    @property
    def shown(self) -> str:
        return self.label or self.value


@dataclass(frozen=True)
class Variable:
    """A column of the tables beside the scores. Values are texts; of SCALE they are numbers."""

    name: str
    kind: VariableKind = VariableKind.NOMINAL
    scope: Scope = Scope.SESSION
    label: str = ""
    levels: tuple[Level, ...] = ()
    """In their order. A variable with levels has no other values."""

    def shown(self, value: str) -> str:
        """The words for a value."""
        return next((level.shown for level in self.levels if level.value == value), value)


@dataclass(frozen=True)
class Participant:
    """A person by a code; `values` are of variables whose scope is the participant."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict)
    note: str = ""


class StimulusKind(StrEnum):
    """What is shown."""

    VIDEO = "video"
    PICTURE = "picture"
    TEXT = "text"
    PAUSE = "pause"
    CROSS = "cross"


@dataclass(frozen=True)
class Stimulus:
    """Something that is shown; an event of its name tells when."""

    name: str
    kind: StimulusKind
    file: str = ""
    """Of a video or a picture: its path in the folder of the study."""
    text: str = ""
    duration_s: float | None = None
    """How long it is shown; None of a video: to its end, of a text: until a key is pressed."""


class Order(StrEnum):
    """In which order the stimuli are shown."""

    FIXED = "fixed"
    RANDOM = "random"
    COUNTERBALANCED = "counterbalanced"


@dataclass(frozen=True)
class Design:
    """How the stimuli are shown to a participant."""

    order: Order = Order.FIXED
    seed: int = 1
    baseline_s: float = 10.0
    """Length of the neutral stretch before the first stimulus; 0 for none."""
    consent_text: str = ""


@dataclass(frozen=True)
class StudySession:
    """A session of the study: the name of its folder in `sessions/`, whose, under what."""

    session: str
    participant: str
    values: Mapping[str, str] = field(default_factory=dict)
    """Of the variables whose scope is the session."""


@dataclass(frozen=True)
class Study:
    """Everything that study.json holds."""

    title: str
    variables: tuple[Variable, ...] = ()
    participants: tuple[Participant, ...] = ()
    stimuli: tuple[Stimulus, ...] = ()
    design: Design = Design()
    sessions: tuple[StudySession, ...] = ()

    def participant(self, code: str) -> Participant | None:
        """The participant of a code, whichever way its letters are written."""
        same = (each for each in self.participants if each.code.lower() == code.lower())
        return next(same, None)

    def variable(self, name: str) -> Variable | None:
        """The variable of a name."""
        return next((each for each in self.variables if each.name == name), None)

    def variables_of(self, scope: Scope) -> tuple[Variable, ...]:
        """The variables of sessions, or of participants."""
        return tuple(each for each in self.variables if each.scope is scope)

    def session(self, name: str) -> StudySession | None:
        """The entry of a session's folder."""
        return next((each for each in self.sessions if each.session == name), None)

    def sessions_of(self, code: str) -> tuple[StudySession, ...]:
        """The sessions of a participant."""
        return tuple(s for s in self.sessions if s.participant.lower() == code.lower())

    def values_of(self, session: StudySession) -> dict[str, str]:
        """The values of all variables for a session; empty where there is none."""
        person = self.participant(session.participant)
        of_person = person.values if person else {}
        return {
            v.name: (session.values if v.scope is Scope.SESSION else of_person).get(v.name, "")
            for v in self.variables
        }
