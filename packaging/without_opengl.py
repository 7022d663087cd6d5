"""PyInstaller run-time hook: stand-ins for PySide6.QtOpenGL and PySide6.QtOpenGLWidgets.

pyqtgraph imports both when it is loaded and uses them only when told to paint with OpenGL, which
this program never does; it derives one widget class that is never made. The real ones cost 11 MB
of disk and time at every start.
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
