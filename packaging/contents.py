"""What goes into the package and what must not: the tables that the spec and the build read.

Patterns are matched against a file's place in the bundle, with `/` on every system.
"""

import fnmatch
import re
from collections.abc import Iterable, Mapping

FORBIDDEN_MODULES = (
    # Each of these has crept into a bundle of such a program; the build fails when one does.
    *("tensorflow", "keras", "mtcnn", "torch", "onnxruntime", "onnx", "jax"),
    *("dask", "distributed", "dask_jobqueue", "pylsl", "pyxdf"),
    *("scipy", "pandas", "matplotlib", "PIL", "sklearn", "IPython", "jupyter", "numba", "h5py"),
    *("tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "sqlite3", "_sqlite3"),
    *("setuptools", "pkg_resources", "pip", "wheel", "hatchling", "PyInstaller", "Cython"),
    *("pytest", "hypothesis", "mypy", "training", "OpenGL", "PyQt5", "PyQt6", "PySide2"),
)
"""Top-level modules that the program never needs in a package."""

UNUSED_MODULES = (
    *("pydoc_data", "unittest", "doctest", "pdb", "_pydecimal"),
    *("ssl", "_ssl", "_hashlib", "readline", "_curses", "curses", "xmlrpc", "test", "distutils"),
    *("numpy.f2py", "numpy.distutils", "numpy.tests", "numpy._core.tests", "numpy.testing"),
    *("numpy._core._multiarray_tests", "numpy.fft", "numpy.polynomial"),
    *("websockets.legacy", "websockets.trio"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.flowchart"),
    *("PySide6.QtTest", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtQml"),
    *("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtQuick"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtSql", "PySide6.QtUiTools"),
    *("ai_edge_litert.aot", "ai_edge_litert.tools"),
)
"""Optional parts of the packages that are used: nothing that runs imports them."""

QT_PLUGINS = (
    *("platforms/*qxcb.*", "platforms/*qwayland*", "platforms/*qoffscreen.*"),
    *("platforms/qwindows.*", "platforms/*qcocoa.*"),
    *("wayland-shell-integration/*xdg-shell.*", "wayland-decoration-client/*"),
    *("platforminputcontexts/*compose*", "platforminputcontexts/*ibus*"),
    *("platformthemes/*xdgdesktopportal.*", "styles/*", "printsupport/*"),
    *("iconengines/*svg*", "imageformats/*jpeg.*", "imageformats/*svg.*", "imageformats/*ico.*"),
)
"""Plug-ins of Qt that stay. Without the OpenGL integrations Qt paints in memory everywhere,
which is all that this window needs and works on a display without OpenGL."""

LEFT_OUT = (
    "PySide6/**/qml/**",
    "PySide6/*.pyi",
    "**/tests/**",
    "**/test_*.py",
    "numpy/**/*.pyi",
    "numpy/**/*.h",
    "numpy/**/*.lib",
    "numpy/**/*.a",
    "av/**/*.pyi",
    "av/**/*.pxd",
    "cv2/**/*.pyi",
    "*.dist-info/RECORD",
    "*.dist-info/licenses/*",  # their texts are in third-party.txt
    "pyqtgraph/icons/peegee/**",
    "ai_edge_litert/libLiteRtWebGpuAccelerator.*",  # 19 MB for graphics processors
    "ai_edge_litert/vendors/**",  # compilers for phones' accelerators
    "resources/translations/*.ts",  # the translators' files; the program reads *.qm
    "resources/models/*/model.keras",  # for the reference engine, which is not packaged
    "cv2/opencv_videoio_ffmpeg*.dll",  # Windows: the program reads videos with PyAV
)
"""Files of the packages that the program never opens."""

HAAR_KEPT = "cv2/data/haarcascade_frontalface_default.xml"
SYSTEM_LIBRARIES = (
    *("libEGL.so*", "libGL.so*", "libGLX.so*", "libGLdispatch.so*", "libOpenGL.so*"),
    *("libX11.so*", "libX11-xcb.so*", "libxcb.so*", "libXau.so*", "libXdmcp.so*", "libdrm.so*"),
    *("libxcb-glx.so*", "libc.so*", "libm.so*", "libmvec.so*", "libpthread.so*", "libdl.so*"),
    *("libfontconfig.so*", "libfreetype.so*", "libexpat.so*", "libpng16.so*", "libbrotli*"),
    *("libglib-2.0.so*", "libgthread-2.0.so*", "libgio-2.0.so*", "libpcre2*", "libdbus-1.so*"),
    *("libsystemd.so*", "libcap.so*", "libgcrypt.so*", "libgpg-error.so*", "liblz4.so*"),
    *("libwayland-*.so*", "libgbm.so*", "libstdc++.so*", "libgcc_s.so*", "libbsd.so*", "libmd.so*"),
    *("libcups.so*", "libavahi*", "libgnutls.so*", "libk*5*.so*", "libgssapi*", "libcom_err.so*"),
    *("libkeyutils.so*", "libresolv.so*", "libp11-kit.so*", "libtasn1.so*", "libidn2.so*"),
    *("libunistring.so*", "libnettle.so*", "libhogweed.so*", "libgmp.so*", "libuuid.so*"),
)
"""Linux libraries that every desktop has and that must match its drivers, fonts and settings:
never packaged. The .deb declares them; the README.txt in the portable archive names them."""

LINKED_LIBRARY = re.compile(
    r"((PySide6/Qt/lib|\w+\.libs)/|)lib(?!python)[^/]+\.so[.\w]*|PySide6/Qt6\w+\.dll"
)
"""Places of the files that are in a bundle only because another file links them."""

LIBRARY_OF_SEVERAL = re.compile(
    r"(lib(?:avcodec|avformat|avutil|swscale|swresample|drm|gfortran))(?:-[0-9a-f]+)+(\.so.*)"
)
"""FFmpeg of OpenCV and PyAV, and the Fortran library of OpenCV and NumPy."""


def offered_languages(places: Iterable[str]) -> set[str]:
    """Languages of the program's translations, e.g. "de" of translations/fer_desktop_de.qm."""
    found = (re.search(r"fer_desktop_(\w+)\.qm$", place) for place in places)
    return {match[1] for match in found if match}


def is_left_out(place: str, languages: Iterable[str] = ()) -> bool:
    """Whether the file at `place` in the bundle is left out."""
    name = _name(place)
    if "/plugins/" in place and place.startswith("PySide6/"):
        return not _matches(place.split("/plugins/", maxsplit=1)[1], QT_PLUGINS)
    if place.startswith("PySide6/") and name.endswith(".qm"):
        return name not in {f"qtbase_{language}.qm" for language in languages}
    if place.startswith("cv2/data/"):
        return place != HAAR_KEPT and name.endswith(".xml")
    return ("/" not in place and _matches(name, SYSTEM_LIBRARIES)) or _matches(place, LEFT_OUT)


def shared_libraries(places: Iterable[str]) -> dict[str, str]:
    """Place of OpenCV's copy of a library → the copy in another wheel, which serves both.

    Where file name and full version agree (libavcodec 62.28.102, …) the interface is the same,
    and one copy is enough; otherwise OpenCV keeps its own.
    """
    versions = {place: _library_version(place) for place in places}
    of_opencv = {place for place in versions if place.startswith("opencv_python_headless.libs/")}
    others = {
        version: place for place, version in versions.items() if version and place not in of_opencv
    }
    return {place: others[versions[place]] for place in of_opencv if versions[place] in others}


def unreferenced_libraries(imports: Mapping[str, set[str]]) -> set[str]:
    """Places of the shared libraries that only left-out files linked.

    `imports` maps each binary's place to the file names that it links. Extension modules and
    plug-ins, which Python and Qt load by name, are never among the result.
    """
    dropped: set[str] = set()
    while True:
        wanted = {name for place in imports.keys() - dropped for name in imports[place]}
        orphans = {
            place
            for place in imports.keys() - dropped
            if LINKED_LIBRARY.fullmatch(place) and _name(place) not in wanted
        }
        if not orphans:
            return dropped
        dropped |= orphans


def forbidden(module_names: Iterable[str]) -> list[str]:
    """Those of the modules that must not be packaged, sorted."""
    return sorted({name for name in module_names if name.split(".")[0] in FORBIDDEN_MODULES})


def _name(place: str) -> str:
    return place.rsplit("/", maxsplit=1)[-1]


def _library_version(place: str) -> str:
    """Name and version without the wheel's own mark; empty for a library of one wheel only."""
    match = LIBRARY_OF_SEVERAL.search(place)
    return "".join(match.groups()) if match else ""


def _matches(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(place, pattern.replace("**/", "*")) for pattern in patterns)
