"""The version of the program as each system wants it said."""

import re
from typing import Any, Final

NAME: Final = "Mizan"
DESCRIPTION: Final = "Mizan – Morocco's digital strategy, year by year"
IDENTIFIER: Final = "ma.mizan.mizan"
SCENARIO_TYPE: Final = "ma.mizan.scenario"


def windows_version(version: str, program: str) -> str:
    """The version resource of a program for Windows, as PyInstaller reads it.

    Args:
        version: Such as ``1.2.0``.
        program: The name of its file.
    """
    numbers = tuple(int(number) for number in [*re.findall(r"\d+", version), "0", "0", "0", "0"][:4])
    words = {
        "CompanyName": NAME,
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "MIT licence; see the folder licences",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, "
        f"fileType=0x1, subtype=0x0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def macos_info(version: str) -> dict[str, Any]:
    """What the bundle for macOS says of itself, and that it opens scenario files without claiming every TOML file."""
    scenario = {
        "UTTypeIdentifier": SCENARIO_TYPE,
        "UTTypeDescription": "Mizan scenario",
        "UTTypeConformsTo": ["public.plain-text"],
        "UTTypeTagSpecification": {"public.filename-extension": ["mizan.toml"]},
    }
    opened = {
        "CFBundleTypeName": "Mizan scenario",
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeExtensions": ["toml"],
        "LSItemContentTypes": [SCENARIO_TYPE],
        "LSHandlerRank": "Alternate",
    }
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [opened],
        "UTExportedTypeDeclarations": [scenario],
        "NSHighResolutionCapable": True,
    }
