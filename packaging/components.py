"""What is inside the package: Python distributions and the native libraries that came with them."""

import fnmatch
import importlib.metadata
import platform
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TEXTS = HERE / "licenses"


@dataclass(frozen=True)
class Component:
    """One program or library of others inside the package."""

    name: str
    version: str
    """Empty where the file does not say it."""
    license: str
    """An SPDX expression."""
    texts: tuple[Path, ...]
    """Complete licence texts."""
    website: str
    patterns: tuple[str, ...] = ()
    """Names of the shared libraries that belong to it."""
    package_url: str = ""


def _native(name: str, license_: str, patterns: str, website: str, *shared: str) -> Component:
    """A native library; its own text lies in licenses/NAME.txt, `shared` names general ones."""
    own = TEXTS / f"{name.replace(' ', '-')}.txt"
    texts = (*([own] if own.exists() else []), *(TEXTS / f"{text}.txt" for text in shared))
    return Component(name, "", license_, texts, website, tuple(patterns.split()))


LGPL3 = ("LGPL-3.0", "GPL-3.0")  # the Lesser licence is a supplement to the General one
NATIVE = (
    _native("Qt", "LGPL-3.0-only", "libQt6* libpyside6* libshiboken6* libq*.so PySide6/*",
            "https://www.qt.io", *LGPL3),
    _native("ICU", "Unicode-3.0", "libicu*", "https://icu.unicode.org"),
    _native("FFmpeg", "GPL-3.0-or-later", "libav[cdfu]* libsw*", "https://ffmpeg.org", "GPL-3.0",
            "GPL-2.0", "LGPL-2.1"),
    _native("x264", "GPL-2.0-or-later", "libx264*", "https://www.videolan.org", "GPL-2.0"),
    _native("x265", "GPL-2.0-or-later", "libx265*", "https://www.x265.org", "GPL-2.0"),
    _native("SVT-AV1", "BSD-3-Clause-Clear", "libSvtAv1*", "https://gitlab.com/AOMediaCodec/SVT-AV1"),
    _native("dav1d", "BSD-2-Clause", "libdav1d*", "https://code.videolan.org/videolan/dav1d"),
    _native("libvpx", "BSD-3-Clause", "libvpx*", "https://www.webmproject.org"),
    _native("libaom", "BSD-2-Clause", "libaom*", "https://aomedia.googlesource.com/aom"),
    _native("libavif", "BSD-2-Clause", "libavif*", "https://github.com/AOMediaCodec/libavif"),
    _native("libwebp", "BSD-3-Clause", "libwebp* libsharpyuv*", "https://developers.google.com/speed/webp"),
    _native("Opus", "BSD-3-Clause", "libopus*", "https://opus-codec.org"),
    _native("LAME", "LGPL-2.0-or-later", "libmp3lame*", "https://lame.sourceforge.io", "LGPL-2.0"),
    _native("opencore-amr", "Apache-2.0", "libopencore*", "https://opencore-amr.sourceforge.io",
            "Apache-2.0"),
    _native("libvpl", "MIT", "libvpl*", "https://github.com/intel/libvpl"),
    _native("GnuTLS", "LGPL-2.1-or-later", "libgnutls*", "https://www.gnutls.org", "LGPL-2.1"),
    _native("Nettle", "LGPL-3.0-or-later", "libnettle* libhogweed*", "https://www.lysator.liu.se/~nisse/nettle",
            *LGPL3),
    _native("GMP", "LGPL-3.0-or-later", "libgmp*", "https://gmplib.org", *LGPL3),
    _native("libunistring", "LGPL-3.0-or-later", "libunistring*", "https://www.gnu.org/software/libunistring",
            *LGPL3),
    _native("alsa-lib", "LGPL-2.1-or-later", "libasound*", "https://www.alsa-project.org",
            "LGPL-2.1"),
    _native("OpenBLAS", "BSD-3-Clause", "libopenblas* libscipy_openblas*", "https://www.openblas.net"),
    _native("GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", "libgfortran* libquadmath*",
            "https://gcc.gnu.org", "GPL-3.0", "LGPL-2.1"),
    _native("libpng", "libpng-2.0", "libpng*", "http://www.libpng.org"),
    _native("libdrm", "MIT", "libdrm*", "https://dri.freedesktop.org"),
    _native("libXau", "MIT", "libXau*", "https://www.x.org"),
    _native("libxcb", "MIT", "libxcb-5* libxcb-glx* libxcb-randr* libxcb-render.* libxcb-shape* "
            "libxcb-shm* libxcb-sync* libxcb-xfixes* libxcb-xkb*", "https://xcb.freedesktop.org"),
    _native("xcb-util", "MIT", "libxcb-util.*", "https://xcb.freedesktop.org"),
    _native("xcb-util-cursor", "MIT", "libxcb-cursor*", "https://xcb.freedesktop.org"),
    _native("xcb-util-image", "MIT", "libxcb-image*", "https://xcb.freedesktop.org"),
    _native("xcb-util-keysyms", "MIT", "libxcb-keysyms*", "https://xcb.freedesktop.org"),
    _native("xcb-util-renderutil", "MIT", "libxcb-render-util*", "https://xcb.freedesktop.org"),
    _native("xcb-util-wm", "MIT", "libxcb-icccm* libxcb-ewmh*", "https://xcb.freedesktop.org"),
    _native("libxkbcommon", "MIT", "libxkbcommon*", "https://xkbcommon.org"),
    _native("Zstandard", "BSD-3-Clause OR GPL-2.0-only", "libzstd*",
            "https://facebook.github.io/zstd", "GPL-2.0"),
    _native("zlib", "Zlib", "libz.so* libz-*", "https://zlib.net"),
    _native("xz", "0BSD", "liblzma*", "https://tukaani.org/xz"),
    _native("bzip2", "bzip2-1.0.6", "libbz2*", "https://sourceware.org/bzip2"),
    _native("libffi", "MIT", "libffi*", "https://sourceware.org/libffi"),
    _native("OpenSSL", "Apache-2.0", "libcrypto* libssl*", "https://www.openssl.org", "Apache-2.0"),
)  # fmt: skip
"""Native libraries of the Linux packages; Windows and macOS carry a subset."""

LICENSES = {  # distributions whose metadata gives no SPDX expression
    "ai-edge-litert": "Apache-2.0",
    "flatbuffers": "Apache-2.0",
    "jinja2": "BSD-3-Clause",
    "et-xmlfile": "MIT",
    "lap": "BSD-2-Clause",
    "miniaudio": "MIT",
    "openpyxl": "MIT",
    "opencv-python-headless": "Apache-2.0",
    "protobuf": "BSD-3-Clause",
    "psutil": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "backports-strenum": "MIT",
    "colorama": "BSD-3-Clause",
    "ml-dtypes": "Apache-2.0",
    "pyqtgraph": "MIT",
    "python-osc": "Unlicense",
    "cv2-enumerate-cameras": "MIT",
    "tqdm": "MPL-2.0 AND MIT",
}
WEBSITES = {  # distributions whose metadata gives none
    "ai-edge-litert": "https://ai.google.dev/edge/litert",
    "lap": "https://github.com/gatagat/lap",
}
GENERAL_TEXTS = {  # for distributions that bring no text of their own
    "Apache-2.0": ("Apache-2.0",),
    "LGPL-3.0-only": LGPL3,
    "Unlicense": ("Unlicense",),
}


def python_distributions() -> list[Component]:
    """The program's dependencies and theirs, as installed in this environment, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = list(project["dependencies"])
    found: dict[str, Component] = {}
    while waiting:
        requirement = Requirement(waiting.pop())
        name = _normal(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        distribution = importlib.metadata.distribution(name)
        found[name] = _described(name, distribution)
        waiting += distribution.requires or []
    return [found[name] for name in sorted(found)]


def interpreter() -> Component:
    """Python itself."""
    folders = (sysconfig.get_path("stdlib"), sys.base_prefix)
    text = next(path for folder in folders if (path := Path(folder) / "LICENSE.txt").exists())
    return Component("Python", platform.python_version(), "PSF-2.0", (text,), "https://www.python.org",
                     ("libpython*", "python3*"))  # fmt: skip


def start_program() -> Component:
    """PyInstaller's start program, the executable; its licence excepts the programs it starts."""
    distribution = importlib.metadata.distribution("pyinstaller")
    return _described("pyinstaller", distribution)


def native_libraries(places: Iterable[str]) -> list[Component]:
    """The native libraries that the files at these places of a bundle belong to."""
    names = {place.rsplit("/", maxsplit=1)[-1] for place in places}
    return [
        component
        for component in NATIVE
        if any(fnmatch.filter(names, pattern) for pattern in component.patterns)
    ]


def unknown_libraries(places: Iterable[str]) -> list[str]:
    """Shared libraries of a bundle that no component claims: their licence would be missing."""
    patterns = [pattern for component in (*NATIVE, interpreter()) for pattern in component.patterns]
    return sorted(
        place
        for place in places
        if re.fullmatch(r"(\w+\.libs/|PySide6/Qt/lib/|)lib[^/]+\.so[.\w]*", place)
        and not any(
            fnmatch.fnmatchcase(place.rsplit("/", maxsplit=1)[-1], pattern) for pattern in patterns
        )
    )


def _described(name: str, distribution: importlib.metadata.Distribution) -> Component:
    metadata = distribution.metadata
    license_ = metadata.get("License-Expression") or LICENSES.get(name)
    if license_ is None:
        raise SystemExit(f"components.py: the licence of {name} must be added to LICENSES.")
    texts = tuple(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or []
        if re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE)
        and file.suffix in {"", ".txt", ".md", ".rst"}
    )
    if not texts:
        texts = tuple(TEXTS / f"{text}.txt" for text in GENERAL_TEXTS[license_])
    urls = dict(url.lower().split(", ", 1) for url in metadata.get_all("Project-URL") or [])
    kinds = ("homepage", "source", "source code", "repository", *urls)
    addresses = [metadata.get("Home-page"), WEBSITES.get(name), *(urls.get(kind) for kind in kinds)]
    website = next((address for address in addresses if address), "")
    version = distribution.version
    url = f"pkg:pypi/{name}@{version}"
    return Component(name, version, license_, texts, website, (), url)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
