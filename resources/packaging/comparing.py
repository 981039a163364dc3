"""Compares two packages file by file."""

import hashlib
from pathlib import Path


def differences(first: Path, second: Path) -> list[str]:
    """What is not the same in two packages, a line each, in the order of names."""
    ours, theirs = contents(first), contents(second)
    return [
        f"{name}: {_said(ours, theirs, name)}" for name in sorted(ours | theirs) if ours.get(name) != theirs.get(name)
    ]


def contents(package: Path) -> dict[str, tuple[str, str]]:
    """Each file of a package: what it holds, as a digest, or where it points to; and how it may be used."""
    files = (path for path in package.rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(package).as_posix(): (_held(path), oct(path.lstat().st_mode)) for path in files}


def _held(path: Path) -> str:
    return f"-> {path.readlink()}" if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest()


def _said(ours: dict[str, tuple[str, str]], theirs: dict[str, tuple[str, str]], name: str) -> str:
    if name not in theirs:
        return "in the first alone"
    if name not in ours:
        return "in the second alone"
    return "another content" if ours[name][0] != theirs[name][0] else "another mode"
