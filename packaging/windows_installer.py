"""Make the Windows installer with Inno Setup. Untested: no Windows machine was at hand."""

import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The FER Desktop authors"),
      StringStruct("FileDescription", "FER Desktop: facial expression recognition"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "fer-desktop"),
      StringStruct("LegalCopyright", "The FER Desktop authors, MIT License"),
      StringStruct("OriginalFilename", "fer-desktop.exe"),
      StringStruct("ProductName", "FER Desktop"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def write_version_resource(target: Path, version: str) -> None:
    """What Explorer shows under Properties, in PyInstaller's notation."""
    parts = [int(part) for part in version.split(".")[:3]]
    numbers = (*parts, *(0,) * (4 - len(parts)))
    target.write_text(RESOURCE.format(numbers=numbers, version=version), encoding="utf-8")


def make(folder: Path, output: Path, version: str) -> Path:
    """Compile fer-desktop.iss; Inno Setup's `iscc` must be on the PATH."""
    words = ["iscc", "/Qp", f"/DVersion={version}", f"/DFolder={folder}", f"/O{output}"]
    subprocess.run([*words, HERE / "windows" / "fer-desktop.iss"], check=True)
    return output / f"fer-desktop-{version}-setup.exe"
