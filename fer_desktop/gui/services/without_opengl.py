"""Stand-ins for PySide6.QtOpenGL and PySide6.QtOpenGLWidgets: to be run before pyqtgraph is loaded.

pyqtgraph imports both when it is loaded and uses them only when told to paint with OpenGL, which
this program never does; it derives one widget class that is never made. The real ones take 2 MB of
memory and time at every start, and 11 MB of a package, whose first code this is.
"""

import sys
import types


class _StandIn(types.ModuleType):
    def __getattr__(self, name: str) -> type:
        if not name.startswith("Q"):
            raise AttributeError(name)
        from PySide6.QtWidgets import QWidget

        return type(name, (QWidget,), {})


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = _StandIn(_name)
