"""Types of what `import fer_desktop` gives."""

from fer_desktop.core.errors import FerError as FerError
from fer_desktop.core.frames import EMOTIONS as EMOTIONS
from fer_desktop.interface.analyzing import analyze as analyze
from fer_desktop.interface.batches import BatchResult as BatchResult
from fer_desktop.interface.batches import batch as batch
from fer_desktop.interface.choices import ForeignModelWarning as ForeignModelWarning
from fer_desktop.interface.pictures import Analyzer as Analyzer
from fer_desktop.interface.pictures import Face as Face
from fer_desktop.interface.session import Session as Session
from fer_desktop.interface.session import open_session as open_session
from fer_desktop.sources.camera_devices import list_cameras

cameras = list_cameras
__version__: str
