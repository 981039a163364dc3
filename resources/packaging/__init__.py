"""How the programs are packaged: what goes in, under which licences, and how that is shown. Nothing here is shipped."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
