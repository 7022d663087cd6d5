"""How large each component of the frozen folder is."""

from pathlib import Path

COMPONENTS = {  # first part of a file's place below _internal → who it belongs to
    "PySide6": "Qt and PySide6",
    "shiboken6": "Qt and PySide6",
    "cv2": "OpenCV",
    "opencv_python_headless.libs": "OpenCV",
    "av": "FFmpeg and PyAV",
    "av.libs": "FFmpeg and PyAV",
    "numpy": "NumPy",
    "numpy.libs": "NumPy",
    "ai_edge_litert": "LiteRT",
    "resources": "models, demo, icons, licences",
    "pyqtgraph": "pyqtgraph, lap, psutil",
    "lap": "pyqtgraph, lap, psutil",
    "psutil": "pyqtgraph, lap, psutil",
    "base_library.zip": "Python",
}


def sizes(folder: Path) -> dict[str, int]:
    """Bytes by component, largest first; links count nothing."""
    totals: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = _component(path.relative_to(folder))
            totals[name] = totals.get(name, 0) + path.stat().st_size
    return dict(sorted(totals.items(), key=lambda item: -item[1]))


def size_report(folder: Path) -> str:
    """A table in megabytes (10^6 bytes)."""
    totals = sizes(folder)
    lines = [f"{size / 1e6:8.1f} MB  {name}" for name, size in totals.items()]
    return "\n".join([*lines, f"{sum(totals.values()) / 1e6:8.1f} MB  unpacked"]) + "\n"


def _component(place: Path) -> str:
    parts = place.parts
    if parts[0] != "_internal":
        return "program and its Python code"
    if parts[1].startswith(("python3", "libpython", "lib-dynload")):
        return "Python"
    return COMPONENTS.get(parts[1], "system libraries" if ".so" in parts[1] else "other")
