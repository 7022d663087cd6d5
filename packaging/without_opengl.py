"""PyInstaller run-time hook: an empty PySide6.QtOpenGL in place of the real one.

pyqtgraph imports the module when it is loaded and uses it only when told to paint with OpenGL,
which this program never does. The real one costs 10 MB of disk and of start-up.
"""

import sys
import types

sys.modules["PySide6.QtOpenGL"] = types.ModuleType("PySide6.QtOpenGL")
