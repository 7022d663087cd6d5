"""Write the licences of everything inside the package, and its bill of materials (CycloneDX).

    python packaging/licenses.py FOLDER [BUNDLE]      (in the environment that is packaged)

FOLDER gets third-party.txt and sbom.cdx.json. With BUNDLE, a frozen folder, only the native
libraries that are in it are named, and one that nobody claims is an error.
"""

import hashlib
import json
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path

import components
from components import ROOT, Component

RULE = "=" * 80
INTRODUCTION = """\
Licences of everything inside FER Desktop
{rule}

FER Desktop's own code is under the MIT License (its LICENSE file). Its packages also contain the
works of others listed below, each under its own licence. FFmpeg comes with the x264 and x265
encoders; so the packages as a whole may be passed on under the terms of the GNU General Public
License, version 3 or later. Qt and PySide6 are used under the GNU Lesser General Public License,
version 3: their libraries are separate files that you may replace by your own builds.

Source code: every component's complete source is offered at the address given with it, in the
version named here. The PyPI distributions name the sources of the libraries that they carry.
"""


def main() -> int:
    """Run the command line; returns the exit status."""
    folder = Path(sys.argv[1])
    places = _places(Path(sys.argv[2])) if len(sys.argv) > 2 else None
    if places is not None and (unknown := components.unknown_libraries(places)):
        print(f"licenses.py: no licence is known for: {', '.join(unknown)}", file=sys.stderr)
        return 1
    native = components.NATIVE if places is None else components.native_libraries(places)
    inside = [components.interpreter(), components.start_program()]
    inside += [*components.python_distributions(), *native]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "third-party.txt").write_text(license_text(inside), encoding="utf-8")
    bill = json.dumps(bill_of_materials(inside), indent=1, ensure_ascii=False) + "\n"
    (folder / "sbom.cdx.json").write_text(bill, encoding="utf-8")
    return 0


def license_text(inside: Sequence[Component]) -> str:
    """The list of components, then every licence text once, under the names of its users."""
    users: dict[str, list[str]] = {}
    for component in inside:
        for path in component.texts:
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            names = users.setdefault(text, [])
            if component.name not in names:
                names.append(component.name)
    rows = [
        f"{component.name} {component.version}".strip()
        + f"\n    {component.license}\n    {component.website}"
        for component in inside
    ]
    parts = [INTRODUCTION.format(rule=RULE), "\n".join(rows)]
    parts += [f"{RULE}\n{', '.join(names)}\n{RULE}\n\n{text}" for text, names in users.items()]
    return "\n\n".join(parts) + "\n"


def bill_of_materials(inside: Sequence[Component]) -> dict[str, object]:
    """A CycloneDX 1.6 document: program, components and models with their hashes."""
    library = [
        {
            "type": "library",
            "bom-ref": component.package_url or f"native:{component.name}",
            "name": component.name,
            **({"version": component.version} if component.version else {}),
            "licenses": [{"expression": component.license}],
            **({"purl": component.package_url} if component.package_url else {}),
            "externalReferences": [{"type": "website", "url": component.website}],
        }
        for component in inside
    ]
    models = [
        {
            "type": "machine-learning-model",
            "bom-ref": f"model:{path.relative_to(ROOT).as_posix()}",
            "name": f"{path.parent.name}/{path.name}",
            "hashes": [
                {"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}
            ],
        }
        for path in sorted((ROOT / "resources" / "models").glob("*/*.tflite"))
    ]
    every = library + models
    program = {
        "type": "application",
        "bom-ref": "fer-desktop",
        "name": "fer-desktop",
        "version": _version(),
        "licenses": [{"license": {"id": "MIT"}}],
    }
    content = json.dumps([program, every], sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}",
        "version": 1,
        "metadata": {"component": program},
        "components": every,
        "dependencies": [{"ref": "fer-desktop", "dependsOn": [part["bom-ref"] for part in every]}],
    }


def _places(bundle: Path) -> list[str]:
    inside = bundle / "_internal"
    return [
        path.relative_to(inside).as_posix()
        for path in inside.rglob("*")
        if path.is_file() and not path.is_symlink()
    ]


def _version() -> str:
    text = (ROOT / "fer_desktop" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


if __name__ == "__main__":
    sys.exit(main())
