"""The build scripts are plain files beside each other: put their folder on the path.

The manual's script opens windows, which need no display here.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
