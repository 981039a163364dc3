"""Writes down what is shipped: a bill of materials for machines (CycloneDX 1.6), and the licences for people."""

import hashlib
import json
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from resources.packaging import ROOT
from resources.packaging.leaving_out import Entry
from resources.packaging.owners import OWN, Component

FOLDER: Final = "licences"
"""Where both stand in the package."""

BILL: Final = "sbom.cdx.json"

_SPDX: Final = re.compile(r"(LicenseRef-)?[A-Za-z0-9.+-]+((?:\sAND\s|\sOR\s|\sWITH\s)[A-Za-z0-9.+-]+)*")
_NAMES: Final = {"MIT License": "MIT", "ISC License": "ISC", "BSD License": "BSD-3-Clause"}
"""How some packages call a licence that has a shorter name."""


def written_down(parts: Sequence[Component], folder: Path) -> list[Entry]:
    """Write the licences and the bill of materials.

    Args:
        parts: What is shipped.
        folder: Where to write; emptied first.

    Returns:
        What was written, as entries for the package.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in parts:
        _copy_texts(part, folder / part.name)
    (folder / "README.txt").write_text(readme(parts), encoding="utf-8", newline="\n")
    text = json.dumps(bill(parts, locked_hashes()), ensure_ascii=False, indent=1) + "\n"
    (folder / BILL).write_text(text, encoding="utf-8", newline="\n")
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return [(f"{FOLDER}/{file.relative_to(folder).as_posix()}", str(file), "DATA") for file in files]


def readme(parts: Iterable[Component]) -> str:
    """The list of what is shipped, as people read it."""
    lines = [
        "What Mizan is made of, and under which licence each part is. The texts stand in the folders beside this file;",
        f"{BILL} says the same to machines, file by file.",
        "",
        *(f"{part.name} {part.version}".strip().ljust(40) + f" {part.licence}" for part in parts),
    ]
    return "\n".join(lines) + "\n"


def bill(parts: Sequence[Component], locked: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The bill of materials, the same for the same package.

    Args:
        parts: What is shipped.
        locked: SHA-256 of what the lock allows for each Python package.
    """
    own = next(part for part in parts if part.name == OWN)
    others = [_entry(part, locked) for part in parts if part is not own]
    body = {
        "metadata": {"component": {**_entry(own, locked), "type": "application"}},
        "components": others,
        "dependencies": [{"ref": own.name, "dependsOn": [entry["bom-ref"] for entry in others]}],
    }
    serial = uuid5(NAMESPACE_URL, json.dumps(body, sort_keys=True))
    head = {"bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": f"urn:uuid:{serial}", "version": 1}
    return head | body


def locked_hashes() -> dict[str, list[str]]:
    """SHA-256 of every file that the lock allows, by package."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pins = re.split(r"\n(?=\S)", text)
    return {pin.partition("==")[0]: re.findall(r"sha256:([0-9a-f]{64})", pin) for pin in pins if "==" in pin}


def _entry(part: Component, locked: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "library", "bom-ref": part.name, "name": part.name}
    if part.version:
        entry["version"] = part.version
    entry["licenses"] = [_licence(part.licence)]
    if part.kind != "generic":
        entry["purl"] = _purl(part)
    hashes = locked.get(re.sub(r"[-_.]+", "-", part.name).lower(), ())
    if part.kind == "pypi" and hashes:
        allowed = [{"alg": "SHA-256", "content": content} for content in hashes]
        entry["externalReferences"] = [{"type": "distribution", "url": _purl(part), "hashes": allowed}]
    if part.files:
        entry["components"] = list(_files(part))
    return entry


def _purl(part: Component) -> str:
    room = "deb/debian" if part.kind == "deb" else "pypi"
    name = part.name if part.kind == "deb" else re.sub(r"[-_.]+", "-", part.name).lower()
    version = part.version.replace("+", "%2B").replace(":", "%3A")
    return f"pkg:{room}/{name}@{version}"


def _licence(words: str) -> dict[str, Any]:
    named = _NAMES.get(words, words)
    return {"expression": named} if _SPDX.fullmatch(named) else {"license": {"name": named}}


def _files(part: Component) -> Iterator[dict[str, Any]]:
    for name, source in sorted(part.files.items()):
        entry: dict[str, Any] = {"type": "file", "name": name}
        if sys.platform != "darwin":  # there libraries are signed anew when they are packaged
            content = hashlib.sha256(source.read_bytes()).hexdigest()
            entry["hashes"] = [{"alg": "SHA-256", "content": content}]
        yield entry


def _copy_texts(part: Component, folder: Path) -> None:
    """Copy the texts of a licence; those with the same name are told apart by their folder."""
    for text in part.texts:
        if not text.is_file():
            continue
        folder.mkdir(exist_ok=True)
        fresh = folder / text.name
        number = 2
        while fresh.exists():
            fresh = folder / f"{text.stem}-{number}{text.suffix}"
            number += 1
        shutil.copyfile(text, fresh)
