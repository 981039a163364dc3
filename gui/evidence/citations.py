"""Where a figure stands: from the ids of facts to their sources."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gui.evidence.details import Entry
from gui.evidence.ledgers import cited, sources

translate = QCoreApplication.translate


def ids_by_source(ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Some facts by the source that states them; what is no fact is left out."""
    found: dict[str, tuple[str, ...]] = {}
    for fact in cited(ids):
        found[fact.source] = (*found.get(fact.source, ()), fact.id)
    return found


def source_titles(ids: Iterable[str]) -> str:
    """The titles of the sources of some facts, each behind the facts' ids."""
    return "; ".join(f"{', '.join(found)}: {sources()[key].title}" for key, found in ids_by_source(ids).items())


def titles(ids: Iterable[str]) -> str:
    """The titles of the sources of some facts, each once."""
    return "; ".join(sources()[key].title for key in ids_by_source(ids))


def citations(ids: Iterable[str]) -> tuple[Entry, ...]:
    """One entry for each source of some facts: title, facts, and the whole address."""
    entries = []
    for key, found in ids_by_source(ids).items():
        source = sources()[key]
        entries.append(Entry(translate("evidence", "Source"), source.title, facts=found))
        entries.append(Entry("", address=source.address))
    return tuple(entries)
