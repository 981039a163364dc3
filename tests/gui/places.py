"""Every place that the window has: its pages with their parts, its panels, and the dialogs that its actions open.

New ones need no word here: pages come from the book, parts from groups of buttons and tabs within a page, panels from
the docks, and dialogs from actions whose text ends in "…", as is the custom for actions that ask something first.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QDockWidget,
    QFileDialog,
    QTabWidget,
    QWidget,
)

from gui.look.pictures import opens_dialog
from gui.window.main_window import MainWindow


def settle() -> None:
    """Let layouts and what waits for them come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every page in front, once for each of its parts."""
    for name in window.book.names:
        page = window.book.open(name)
        settle()
        yield name, page
        for group in page.findChildren(QButtonGroup):
            for button in group.buttons() if group.exclusive() else ():
                if button.isVisible() and not button.isChecked():
                    button.click()
                    settle()
                    yield f"{name}/{button.text()}", page
        for tabs in page.findChildren(QTabWidget):
            for position in range(1, tabs.count()):
                tabs.setCurrentIndex(position)
                settle()
                yield f"{name}/{tabs.tabText(position)}", page


def panels(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every panel in front."""
    for dock in window.findChildren(QDockWidget):
        was_hidden = dock.isHidden()
        dock.show()
        dock.raise_()
        settle()
        yield dock.objectName(), dock
        dock.setHidden(was_hidden)


def dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every dialog of ours that an action opens; it is closed again."""
    names = [name for name in window.actions_by_name if opens_dialog(window, name)]
    for name in names:
        window.actions_by_name[name].trigger()
        settle()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible() and not isinstance(dialog, QFileDialog):
                yield name, dialog
            dialog.close()
        settle()
