"""Try the packaged program as a user would meet it, and as badly as they could meet it.

    python3 packaging/smoke.py                           what build.py made: the .deb if it may
                                                         be installed here, else the folder
    python3 packaging/smoke.py dist/fer-desktop          the frozen folder
    python3 packaging/smoke.py dist/fer-desktop_*.deb    installed, tried, removed (needs root)

Everything runs in a namespace of its own: no network, the installation read-only, a home folder
with spaces and non-ASCII letters, a virtual X screen without OpenGL, no Python environment.
Linux only; needs Xvfb and util-linux. Screenshots are kept in build/smoke/.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "build" / "smoke"
INSIDE = "--inside-namespace"
WINDOW_S = 8  # the demo then shows both of its faces
RECORDED_S = 3
DEFAULT_MODEL = "everyday"  # what a damaged file is noticed of
SEEN = re.compile(r"faces [1-9]\d*, labelled [1-9]\d*, plotted True")
LIMIT_S = 180


class SmokeError(Exception):
    """The program did not do what it must."""


@dataclass(frozen=True)
class Ended:
    """How a run of the program ended."""

    status: int
    output: str
    errors: str

    @property
    def sentence(self) -> str:
        """What the program told its user: its one line on standard error."""
        lines = [line for line in self.errors.splitlines() if line.startswith("fer-desktop: ")]
        expect(len(lines) == 1, f"one sentence expected, got: {self.errors!r}")
        return lines[0]


@dataclass(frozen=True)
class Desk:
    """A desktop to try the program on."""

    program: Path
    home: Path
    display: str
    extra: dict[str, str] = field(default_factory=dict)

    def run(self, *words: str, display: bool = True) -> Ended:
        """Run the program with a user's environment and nothing of this one's."""
        environment = {
            "HOME": str(self.home),
            "PATH": f"{self.home.parent / 'programs'}:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            **({"DISPLAY": self.display} if display else {}),
            **self.extra,
        }
        ended = subprocess.run(
            [self.program, *words],
            env=environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    def show_demo(self, picture: str, *more: str) -> Ended:
        """The window with the demo for some seconds; the picture of it is kept."""
        words = ["gui", "--source", "demo", "--exit-after", str(WINDOW_S)]
        return self.run(*words, "--screenshot", str(KEPT / picture), *more)


def main() -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Try the packaged program.")
    parser.add_argument("package", type=Path, nargs="?", help="frozen folder or .deb")
    parser.add_argument(INSIDE, action="store_true", dest="inside", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    package = arguments.package or _built()
    try:
        if arguments.inside:
            _try_everything(package)
        elif package.suffix == ".deb":
            with _installed(package) as folder:
                _enter_namespace(folder)
        else:
            _enter_namespace(package)
    except (SmokeError, subprocess.SubprocessError) as error:
        print(f"smoke.py: FAILED: {error}", file=sys.stderr)
        return 1
    return 0


def _built() -> Path:
    """What build.py made: the .deb where it may be installed, else the folder."""
    packages = sorted((ROOT / "dist").glob("*.deb"))
    package = packages[0] if packages and os.geteuid() == 0 else ROOT / "dist" / "fer-desktop"
    print(package.relative_to(ROOT), flush=True)
    return package


def expect(fact: bool, sentence: str) -> None:
    """Raise SmokeError unless `fact` holds."""
    if not fact:
        raise SmokeError(sentence)


@contextmanager
def _installed(package: Path) -> Iterator[Path]:
    """Install a .deb for the length of the block; afterwards nothing of it may be left."""
    folder, command = Path("/usr/lib/fer-desktop"), Path("/usr/bin/fer-desktop")
    apt = ["apt-get", "-q", "-y", "-o", "Dpkg::Use-Pty=0"]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    words = [*apt, "install", "--no-install-recommends", str(package.resolve())]
    subprocess.run(words, check=True, env=environment, stdout=subprocess.DEVNULL)
    print(f"{package.name}: installed")
    try:
        expect(command.resolve() == folder / "fer-desktop", "the command is not on the PATH")
        for checker, file in (
            ("desktop-file-validate", "/usr/share/applications/fer-desktop.desktop"),
            ("appstreamcli", "/usr/share/metainfo/org.fer_desktop.ferdesktop.metainfo.xml"),
        ):
            words = [checker, file] if checker != "appstreamcli" else [
                checker, "validate", "--no-net", file]  # fmt: skip
            expect(Path(file).exists(), f"{file} is not installed")
            if shutil.which(checker):
                subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
                print(f"{checker}: accepted")
        yield folder
    finally:
        words = [*apt, "purge", "fer-desktop"]
        subprocess.run(words, check=True, env=environment, stdout=subprocess.DEVNULL)
    left = [str(place) for place in (folder, command) if place.exists() or place.is_symlink()]
    expect(not left, f"left behind after removal: {', '.join(left)}")
    print(f"{package.name}: removed, nothing left")


def _enter_namespace(folder: Path) -> None:
    """Go on in a process without network whose mounts nobody else sees."""
    words = ["unshare", "--net", "--mount", "--propagation", "private"]
    if os.geteuid() != 0:
        words.append("--map-root-user")
    words += [sys.executable, str(Path(__file__).resolve()), str(folder.resolve()), INSIDE]
    status = subprocess.run(words, check=False).returncode
    expect(status == 0, f"ended with status {status}")


def _try_everything(folder: Path) -> None:
    mount("--bind", folder, folder)
    mount("-o", "remount,bind,ro", folder)
    shutil.rmtree(KEPT, ignore_errors=True)
    KEPT.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as temporary, _screen() as display:
        (Path(temporary) / "programs").mkdir()
        for case in (_good, _installation_is_read_only, *BAD_CASES):
            home = Path(temporary) / f"Zoë’s héme 家 {case.__name__.strip('_')}"
            home.mkdir()
            print(f"{case.__name__.strip('_').replace('_', ' ')}:")
            case(Desk(folder / "fer-desktop", home, display))
    counts = _network_counts()
    expect(not any(counts.values()), f"something tried to use the network: {counts}")
    print(f"network: no packet, no attempt ({', '.join(counts)} are 0)")


def _good(desk: Desk) -> None:
    version = desk.run("--version")
    expect(version.status == 0 and "model paper: " in version.output, f"--version: {version}")
    expect("from source" not in version.output, "--version does not name the build")
    print("  " + version.output.strip().replace("\n", "\n  "))
    for name, more in (("first", ()), ("second", ("--record",))):  # the second start is warm
        ended = desk.show_demo(f"window-{name}.png", *more)
        expect(ended.status == 0, f"the window ended with {ended}")
        expect(bool(SEEN.search(ended.output)), f"no face found, labelled and plotted: {ended}")
        expect("Traceback" not in ended.errors, f"a traceback: {ended.errors}")
        print(f"  {name} start: {ended.output.strip()}")
    (session,) = (path.parent for path in desk.home.rglob("session.json"))
    rows = (session / "timeline.csv").read_text(encoding="utf-8").splitlines()[1:]
    times = [float(row.split(",")[1]) for row in rows]
    expect(bool(times) and max(times) - min(times) >= RECORDED_S, f"too short: {times[-1:]}")
    ended = desk.run("export", str(session), "--format", "csv", "xlsx", display=False)
    expect(ended.status == 0, f"export ended with {ended}")
    files = sorted(path.name for path in session.rglob("*") if path.is_file())
    expect(any(name.endswith(".xlsx") for name in files), f"nothing was exported: {files}")
    expect("video.mkv" in files, f"no video was recorded: {files}")
    print(f"  recorded {max(times) - min(times):.2f} s in the window, exported: {', '.join(files)}")


def _installation_is_read_only(desk: Desk) -> None:
    try:
        (desk.program.parent / "written").touch()
    except OSError as error:
        print(f"  {error.strerror}")
        return
    raise SmokeError("the installation folder could be written to")


def _no_display(desk: Desk) -> None:
    ended = desk.run("gui", display=False)
    expect(ended.status == 2 and "no display" in ended.sentence, f"{ended}")
    print(f"  {ended.sentence}")


def _no_display_after_a_double_click(desk: Desk) -> None:
    shown = desk.home / "shown"
    box = desk.home.parent / "programs" / "zenity"
    box.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$SHOWN"\n')
    box.chmod(0o755)
    extra = {"FER_DESKTOP_DIALOG": "1", "SHOWN": str(shown)}
    ended = Desk(desk.program, desk.home, "", extra).run("gui", display=False)
    log = desk.home / ".local" / "state" / "fer-desktop" / "log" / "fer-desktop.log"
    expect(ended.status == 2 and shown.exists(), f"no message box: {ended}")
    text = shown.read_text(encoding="utf-8")
    expect(str(log) in text and "no display" in log.read_text(encoding="utf-8"), text)
    print(f"  in a box: {text.splitlines()[-1]}")
    box.unlink()


def _missing_system_library(desk: Desk) -> None:
    library = Path("/usr/lib/x86_64-linux-gnu/libEGL.so.1").resolve()
    with mounted("--bind", Path("/dev/null"), library):
        ended = desk.run("gui")
        expect(ended.status == 2 and "libegl1" in ended.sentence, f"{ended}")
        print(f"  {ended.sentence}")


def _damaged_model(desk: Desk) -> None:
    model = desk.program.parent / "_internal/resources/models" / DEFAULT_MODEL / "model.tflite"
    damaged = desk.home / "damaged.tflite"
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 0xFF
    damaged.write_bytes(content)
    with mounted("--bind", damaged, model):
        ended = desk.run("analyze", "demo", "--seconds", "1", display=False)
        expect(ended.status == 2 and "not the one its manifest" in ended.sentence, f"{ended}")
        print(f"  {ended.sentence}")
        ended = desk.show_demo("damaged-model.png")
        expect(ended.status == 0 and "problem: The model file" in ended.output, f"{ended}")
        print(f"  in the window: {ended.output.partition('problem: ')[2].strip()}")


def _missing_models(desk: Desk) -> None:
    models = desk.program.parent / "_internal/resources/models"
    empty = desk.home / "empty"
    empty.mkdir()
    with mounted("--bind", empty, models):
        ended = desk.run("analyze", "demo", "--seconds", "1", display=False)
        expect(ended.status == 2, f"{ended}")
        print(f"  {ended.sentence}")


def _read_only_home(desk: Desk) -> None:
    mount("--bind", desk.home, desk.home)
    with mounted("-o", "remount,bind,ro", desk.home):
        _goes_on(desk, "read-only-home.png")


def _full_home(desk: Desk) -> None:
    with mounted("-t", "tmpfs", "-o", "size=64k", "tmpfs", desk.home):
        try:
            (desk.home / "fills it").write_bytes(b"0" * 100_000)
        except OSError as error:
            print(f"  {error.strerror}")
        _goes_on(desk, "full-home.png")


def _goes_on(desk: Desk, picture: str) -> None:
    ended = desk.show_demo(picture)
    expect(ended.status == 0 and bool(SEEN.search(ended.output)), f"{ended}")
    expect("Traceback" not in ended.errors, f"a traceback: {ended.errors}")
    print(f"  goes on: {ended.errors.strip() or '(no word on the console)'}")


BAD_CASES: Sequence[Callable[[Desk], None]] = (
    _no_display,
    _no_display_after_a_double_click,
    _missing_system_library,
    _damaged_model,
    _missing_models,
    _read_only_home,
    _full_home,
)


def mount(*words: str | Path) -> None:
    """Run mount(8) in this namespace."""
    subprocess.run(["mount", *words], check=True)


@contextmanager
def mounted(*words: str | Path) -> Iterator[None]:
    """Keep a mount for the length of the block; the last word is its place."""
    mount(*words)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", words[-1]], check=True)


@contextmanager
def _screen() -> Iterator[str]:
    """A virtual X screen without OpenGL; yields its name."""
    read_end, write_end = os.pipe()
    words = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24"]
    words += ["-extension", "GLX", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        expect(number.isdigit(), "Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _network_counts() -> dict[str, int]:
    """What this namespace tried to send since it was made."""
    lines = Path("/proc/net/snmp").read_text().splitlines()
    counts = {}
    for names, values in zip(lines[::2], lines[1::2], strict=True):
        protocol = names.split(":")[0]
        table = dict(zip(names.split()[1:], values.split()[1:], strict=True))
        for name in ("OutRequests", "OutNoRoutes", "ActiveOpens", "OutDatagrams"):
            if name in table:
                counts[f"{protocol}.{name}"] = int(table[name])
    return counts


if __name__ == "__main__":
    sys.exit(main())
