"""Build the Python package, look into it, and try it where there is no repository.

    python packaging/python_package.py [FOLDER]      wheel and source archive, kept in FOLDER

Run by an environment that holds what the program needs and hatchling (`.venv-test`). The wheel is
made from the source archive, so that both are whole. It is installed into an empty environment that
sees the packages of this one, but neither the repository nor its own metadata; so nothing is
downloaded and it takes seconds. What `pip install` would fetch is told by the metadata, which is
compared with pyproject.toml.
"""

import email
import os
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import tomllib
import venv
import zipfile
from email.message import Message
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSIDE = (
    "fer_desktop/__init__.py",
    "fer_desktop/__init__.pyi",
    "fer_desktop/py.typed",
    "fer_desktop/cli.py",
    "fer_desktop/interface/analyzing.py",
    "fer_desktop/_resources/demo/demo.mp4",
    "fer_desktop/_resources/examples/first-steps.ipynb",
    "fer_desktop/_resources/models/accurate/model.tflite",
    "fer_desktop/_resources/models/mtcnn/model.json",
    "fer_desktop/_resources/models/README.md",
    "fer_desktop/_resources/templates/report.html.j2",
    "fer_desktop/_resources/translations/fer_desktop_de.qm",
    "fer_desktop/_resources/licenses/demo.md",
    "fer_desktop/_resources/manual",
)
"""Files of the wheel, or beginnings of their names; what lacks one cannot work or may not be
passed on."""
OUTSIDE = ("tests", "training", "packaging", "resources")
"""Folders of the repository that no wheel may put beside a user's own packages."""
PROGRAM = """
import sys
import fer_desktop
assert sys.argv[1] in fer_desktop.__file__, fer_desktop.__file__
session = fer_desktop.analyze("demo", seconds=0.3)
assert len(session.face_ids) == 1, session
print(session)
"""


def main() -> int:
    """Run the command line; returns the exit status."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary) / "dist"
        try:
            archive = built("sdist", ROOT, folder)
            source = unpacked(archive, Path(temporary) / "source")
            wheel = built("wheel", source, folder)
            problems = [*wheel_problems(wheel), *archive_problems(archive)]
            for problem in problems:
                print(f"python_package.py: {problem}", file=sys.stderr)
            if problems:
                return 1
            for package in (wheel, archive):
                print(f"{package.stat().st_size / 1e6:7.1f} MB  {package.name}")
            try_installed(wheel, Path(temporary))
        except subprocess.CalledProcessError as error:
            print(f"python_package.py: failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
            return 1
    return 0


def built(target: str, source: Path, folder: Path) -> Path:
    """A wheel or sdist of the source in `folder`."""
    words = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", folder.resolve()]
    subprocess.run(words, cwd=source, check=True, stdout=subprocess.DEVNULL)
    (found,) = folder.glob("*.whl" if target == "wheel" else "*.tar.gz")
    return found


def unpacked(archive: Path, folder: Path) -> Path:
    """The source archive's only folder."""
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    (found,) = folder.iterdir()
    return found


def wheel_problems(wheel: Path) -> list[str]:
    """What is missing in a wheel, is too much, or is said otherwise than in pyproject.toml."""
    with zipfile.ZipFile(wheel) as file:
        names = file.namelist()
        (metadata_name,) = [n for n in names if n.endswith(".dist-info/METADATA")]
        metadata = email.message_from_bytes(file.read(metadata_name))
        entry_points = file.read(metadata_name.replace("METADATA", "entry_points.txt")).decode()
    problems = [f"{name} is missing" for name in INSIDE if not _any_begins(names, name)]
    problems += [f"{name}/ does not belong into it" for name in OUTSIDE if _any_begins(names, name)]
    if not any(".dist-info/licenses/LICENSE" in name for name in names):
        problems.append("the licence is missing")
    if "fer-desktop = fer_desktop.cli:main" not in entry_points:
        problems.append("the command fer-desktop is missing")
    return problems + metadata_problems(metadata)


def metadata_problems(metadata: Message) -> list[str]:
    """Where the metadata say something else than pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = sorted(metadata.get_all("Provides-Extra") or [])
    needed = metadata.get_all("Requires-Dist") or []
    said = {
        "name": (metadata["Name"], project["name"]),
        "licence": (metadata["License-Expression"], project["license"]),
        "Pythons": (
            sorted(str(metadata["Requires-Python"]).split(",")),
            sorted(project["requires-python"].split(",")),
        ),
        "extras": (extras, sorted(project["optional-dependencies"])),
        "number of needed packages": (
            sum("extra ==" not in each for each in needed),
            len(project["dependencies"]),
        ),
    }
    return [
        f"{what}: {is_!r}, not {should!r}" for what, (is_, should) in said.items() if is_ != should
    ]


def archive_problems(archive: Path) -> list[str]:
    """What is missing in a source archive: with it everything can be built and tested."""
    with tarfile.open(archive) as tar:
        tops = {Path(name).parts[1] for name in tar.getnames() if len(Path(name).parts) > 1}
    needed = {"fer_desktop", "resources", "tests", "packaging", "training", "LICENSE", "README.md"}
    return [f"the source archive lacks {name}" for name in sorted(needed - tops)]


def _any_begins(names: list[str], beginning: str) -> bool:
    return any(name == beginning or name.startswith(f"{beginning}/") for name in names)


def try_installed(wheel: Path, temporary: Path) -> None:
    """Install the wheel away from the repository and use it. Raises CalledProcessError."""
    folder = temporary / "empty"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    place = "Scripts" if os.name == "nt" else "bin"
    python = folder / place / Path(sys.executable).name
    if not python.exists():
        python = folder / place / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
    install += ["install", "-q", "--no-deps", "--no-index", wheel.resolve()]
    environment = {n: v for n, v in os.environ.items() if not n.startswith("PYTHON")}
    environment["FER_DESKTOP_HOME"] = str(temporary / "home")
    here = temporary / "elsewhere"
    here.mkdir()

    def run(*words: str | Path) -> None:
        subprocess.run(words, cwd=here, env=environment, check=True, stdin=subprocess.DEVNULL)

    run(*install)
    environment["PYTHONWARNINGS"] = "error"  # as in the tests; pip has warnings of its own
    _lend_packages(python)
    command = folder / place / "fer-desktop"
    run(command, "--version")
    run(python, "-c", PROGRAM, str(folder.resolve()))
    run(command, "cameras")
    run(command, "self-test")


def _lend_packages(python: Path) -> None:
    """Let an environment see the packages of this one: a path file's own path files do nothing,
    so an editable installation of the program here stays unseen."""
    words = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.check_output(words, text=True).strip())
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
