"""Portable archives of the frozen folder, the same bytes for the same content."""

import shutil
import subprocess
import tarfile
import time
import zipfile
from pathlib import Path

XZ = ("xz", "--x86", "--lzma2=preset=9", "-T2")
"""Calls in the machine code become equal before they are packed (6 % less than -6 on x86-64 with
the larger window). As many threads everywhere: their number decides where xz cuts, thus the bytes.
"""


def tar_folder(folder: Path, target: Path, seconds: int) -> Path:
    """Write `target` (.tar.xz or .tar.gz): sorted, owned by nobody, dated `seconds`."""
    plain = target.with_suffix("")

    def neutral(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = seconds
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    top = target.name.split(".tar")[0]
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as archive:
        archive.add(folder, top, recursive=False, filter=neutral)
        for path in sorted(folder.rglob("*")):
            place = f"{top}/{path.relative_to(folder).as_posix()}"
            archive.add(path, place, recursive=False, filter=neutral)
    packer = XZ if target.suffix == ".xz" else ("gzip", "-9n")
    subprocess.run([*packer, "--force", plain], check=True)
    return target


def zip_folder(folder: Path, target: Path, seconds: int) -> Path:
    """Write a .zip for Windows, which opens it without a further program."""
    date = time.gmtime(max(seconds, 315_532_800))[:6]  # the format begins in 1980
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(
                    f"{folder.name}/{path.relative_to(folder).as_posix()}", date
                )
                entry.compress_type = zipfile.ZIP_DEFLATED
                with path.open("rb") as source, archive.open(entry, "w") as packed:
                    shutil.copyfileobj(source, packed)
    return target
