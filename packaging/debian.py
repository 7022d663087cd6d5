"""Make the .deb: program below /usr/lib, command, menu entry, icons, metadata, manual, licences.

What apt must bring is computed: the packages of the libraries that the frozen files link and that
are not among them.
"""

import gzip
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "fer-desktop"
CONTROL = """\
Package: {name}
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Installed-Size: {size_kib}
Maintainer: The FER Desktop authors <fer-desktop@localhost>
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-freefont-ttf, zenity | kdialog | x11-utils
Description: facial expression recognition from cameras and videos
 FER Desktop finds the faces in the pictures of a camera or a video, follows
 them and reads seven expressions from each over time. It shows boxes, labels
 and curves, records sessions and exports tables for other programs.
 .
 Everything stays on the computer. The labels are the estimates of a small
 neural network, and an expression is not a feeling.
"""


def make(folder: Path, output: Path, version: str, seconds: int, *, quick: bool) -> Path:
    """Write NAME_VERSION_ARCHITECTURE.deb from the frozen folder; `quick` packs lightly."""
    words = ["dpkg", "--print-architecture"]
    architecture = subprocess.check_output(words, text=True).strip()
    target = output / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=output) as temporary:
        tree = Path(temporary)
        tree.chmod(0o755)
        _fill(tree, folder, version, seconds)
        size_kib = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
        control = CONTROL.format(
            name=NAME,
            version=version,
            architecture=architecture,
            size_kib=size_kib,
            depends=dependencies(folder),
        )
        _write(tree / "DEBIAN" / "control", control)
        for path in sorted(tree.rglob("*")):
            os.utime(path, (seconds, seconds), follow_symlinks=False)
        packing = ["-Znone"] if quick else ["-Zxz", "-z9"]
        words = ["dpkg-deb", "--root-owner-group", *packing, "--build", str(tree), str(target)]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(seconds)}
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=environment)
    return target


def dependencies(folder: Path) -> str:
    """The `Depends` of the frozen files, e.g. "libc6 (>= 2.35), libegl1, …".

    dpkg-shlibdeps would also ask for the system's copies of libraries that are packaged.
    """
    files = [path for path in sorted(folder.rglob("*")) if _is_elf(path)]
    packaged = {path.name for path in folder.rglob("*")}
    text = subprocess.check_output(["objdump", "-p", *files], text=True)
    linked = set(re.findall(r"^ +NEEDED +(\S+)$", text, re.MULTILINE)) - packaged
    cache = subprocess.check_output(["/sbin/ldconfig", "-p"], text=True)
    places = dict(re.findall(r"^\s+(\S+) \(libc6,x86-64.*\) => (\S+)$", cache, re.MULTILINE))
    if unknown := sorted(linked - places.keys() - {"ld-linux-x86-64.so.2"}):
        raise SystemExit(f"debian.py: no system library for {', '.join(unknown)}")
    owners = {_owner(places[name]) for name in linked & places.keys()}
    glibc = max(tuple(map(int, found)) for found in re.findall(r" GLIBC_(\d+)\.(\d+)", text))
    minimal = {"libc6": f"libc6 (>= {glibc[0]}.{glibc[1]})"}
    return ", ".join(minimal.get(owner, owner) for owner in sorted(owners))


def _owner(library: str) -> str:
    """The Debian package that brings a library; with merged /usr it may be listed below /lib."""
    real = str(Path(library).resolve())
    for place in (real, real.removeprefix("/usr")):
        found = subprocess.run(["dpkg", "-S", place], check=False, capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    raise SystemExit(f"debian.py: no package brings {library}")


def _fill(tree: Path, folder: Path, version: str, seconds: int) -> None:
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(folder, program, symlinks=True)
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    share = tree / "usr" / "share"
    date = time.strftime("%Y-%m-%d", time.gmtime(seconds))
    for source, place in (
        ("fer-desktop.desktop", "applications/fer-desktop.desktop"),
        ("fer-desktop.metainfo.xml", "metainfo/org.fer_desktop.ferdesktop.metainfo.xml"),
    ):
        _write(share / place, _filled(HERE / "linux" / source, version, date))
    manual = _filled(HERE / "linux" / "fer-desktop.1", version, date).encode()
    _write(share / "man" / "man1" / "fer-desktop.1.gz", gzip.compress(manual, mtime=0))
    icons = share / "icons" / "hicolor"
    for png in (ROOT / "build" / "icons").glob("fer-desktop-*.png"):
        size_px = png.stem.rsplit("-", maxsplit=1)[-1]
        _write(icons / f"{size_px}x{size_px}" / "apps" / "fer-desktop.png", png.read_bytes())
    svg = (ROOT / "resources" / "icons" / "fer-desktop.svg").read_bytes()
    _write(icons / "scalable" / "apps" / "fer-desktop.svg", svg)
    documents = share / "doc" / NAME
    third_party = program / "_internal" / "resources" / "licenses" / "third-party.txt"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8") + "\n\n" + third_party.read_text("utf-8")
    _write(documents / "copyright", text)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    _write(documents / "changelog.gz", gzip.compress(changes, mtime=0))
    for path in tree.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)


def _filled(template: Path, version: str, date: str) -> str:
    text = template.read_text(encoding="utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", date)


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
