"""Make the disk image of FER Desktop.app. Untested: no Mac was at hand."""

import subprocess
from pathlib import Path


def make(application: Path, target: Path) -> Path:
    """Sign the bundle for this machine (no developer certificate) and put it into a .dmg."""
    entitlements = Path(__file__).resolve().parent / "macos" / "entitlements.plist"
    sign = ["codesign", "--force", "--deep", "--sign", "-", "--options", "runtime"]
    subprocess.run([*sign, "--entitlements", entitlements, application], check=True)
    words = ["hdiutil", "create", "-volname", "FER Desktop", "-srcfolder", application]
    subprocess.run([*words, "-ov", "-format", "ULFO", target], check=True)
    return target
