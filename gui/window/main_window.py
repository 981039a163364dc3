"""The window: puts panels and pages around a session."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QStatusTipEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from gui import errors
from gui.files.details import DetailsDialog
from gui.files.document import Document
from gui.files.exchange_flow import ExchangeFlow
from gui.files.file_flow import FileFlow
from gui.files.team_flow import TeamFlow
from gui.help.help import Help
from gui.help.panel import HelpPanel
from gui.levers.desk import LeverDesk
from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard
from gui.look.appearance import Appearance
from gui.look.text import label
from gui.pages.evidence import EvidencePage
from gui.pages.explore import ExplorePage
from gui.pages.model import ModelPage
from gui.panels.assumptions_panel import AssumptionsPanel
from gui.panels.levers_panel import LeversPanel
from gui.panels.targets_panel import TargetsPanel
from gui.panels.years_panel import YearsPanel
from gui.report.flow import ReportFlow
from gui.safety.watch import FileWatch
from gui.settings import GEOMETRY, Settings
from gui.window.actions import Actions
from gui.window.book import Book
from gui.window.docks import PLACES, Docks
from gui.window.job_line import JobLine
from gui.window.menus import Menus, Tools
from gui.window.presenting import Presenting
from gui.window.tab_order import go_round
from gui.words import formats, labels
from gui.work.focus import OFFER, PLAN, Focus
from gui.work.session import Session
from scenarios.editing.yearly import Cell
from simulation.parameters import Reading

if TYPE_CHECKING:
    from gui.pages.compare import ComparePage

SHOWN_FOR = 8000
"""Milliseconds for which the status line says something, such as why a raise was refused."""


class MainWindow(QMainWindow):
    """Composes panels and pages around a session.

    Args:
        session: What is shown.
        document: The file behind it.
        settings: What is remembered.
        appearance: How it looks and speaks.
    """

    recovery_wanted = Signal()
    """Somebody asks for unsaved edits that a crash has left."""
    closed = Signal()
    """The window closes: whoever follows something outside of it stops."""

    def __init__(self, session: Session, document: Document, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self.session = session
        self.document = document
        self._settings = settings
        self.appearance = appearance
        self.focus = Focus(self)
        self.guard = Guard(self.focus, self)
        self.lever_edits = LeverEdits(session, self.focus, self.guard, self)
        self.lever_desk = LeverDesk(session, self.focus, self.guard, self.lever_edits, self)
        self.levers = LeversPanel(session, self.focus, self.guard, self.lever_edits, self.lever_desk)
        self.assumptions = AssumptionsPanel(session)
        self.targets = TargetsPanel(session, self.focus)
        self.years = YearsPanel(session, self.focus, self.guard, self.lever_edits, self.lever_desk)
        self.explore = ExplorePage(session, self.focus)
        self.book = Book(self._makers())
        self.setCentralWidget(self.book)
        self.help_panel = HelpPanel((*self.book.names, *PLACES))
        panels = {
            "levers": self.levers,
            "assumptions": self.assumptions,
            "targets": self.targets,
            "years": self.years,
            "help": self.help_panel,
        }
        self.docks = Docks(self, panels, settings)
        self.help = Help(self, self.book, self.docks, self.help_panel, appearance, settings)
        self.files = FileFlow(self, session, document)
        self.exchange = ExchangeFlow(self, session, document, self.files)
        self.reports = ReportFlow(self, session, document, lambda: self._compare_page().lineup)
        self.watch = FileWatch(document, self)
        self.actions_by_name = self._make_actions()
        self.menus = Menus(self, self.actions_by_name, appearance, settings, self.files.open)
        self._tools = Tools(self.actions_by_name, self)
        self.addToolBar(self._tools)
        self.presenting = Presenting(self, self.docks, self._tools, appearance)
        self.run_line = label("muted")
        self.job_line = JobLine(session.jobs)
        self._fill_status_bar()
        self._connect()
        self._recolour()
        self.retranslate()
        self._restore()
        self.levers.setFocus()

    def open_path(self, path: Path) -> None:
        """Open a scenario file."""
        self.files.open(path)

    def parts_of_tour(self) -> dict[str, Callable[[], Sequence[QWidget]]]:
        """The widgets that the steps of the tour show."""
        return {
            "levers": lambda: [self.docks["levers"]],
            "charts": lambda: [self.explore.view],
            "binds": lambda: [self.explore.ribbon],
            "targets": lambda: [self.docks["targets"]],
            "reading": lambda: self._tools.buttons("as_observed", "as_planned", "plan", "offer"),
            "pages": lambda: [self.book.tabBar()],
            "files": lambda: self._tools.buttons("new", "open", "save"),
        }

    def say(self, words: str) -> None:
        """Say something in the status line, for a while."""
        self.statusBar().showMessage(words, SHOWN_FOR)

    def event(self, event: QEvent) -> bool:
        """Let what any part of the window says in the status line pass after a while, as what the window says."""
        if isinstance(event, QStatusTipEvent) and event.tip():
            self.say(event.tip())
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language or of the direction in which it is read."""
        if event.type() == QEvent.Type.LanguageChange:
            self.statusBar().clearMessage()  # it was said in the language of before
            self.retranslate()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.docks.place()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.watch.look()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.actions_by_name.retranslate()
        self.docks.set_titles(
            {
                "levers": self.tr("Levers"),
                "assumptions": self.tr("Assumptions"),
                "targets": self.tr("Targets"),
                "years": self.tr("Levers by year"),
                "help": self.tr("Help"),
            }
        )
        self.actions_by_name["years"].setText(self.tr("By year"))
        self.actions_by_name.name_undo(self.session.history.undoText())
        self.actions_by_name.name_redo(self.session.history.redoText())
        self.menus.retranslate()
        self._tools.retranslate()
        self._show_scenario()
        self._show_run()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before edits are lost; remember how the window looked."""
        if self.document.is_modified:
            event.ignore()
            self.files.unless_unsaved(self._close_for_good)
            return
        self.presenting.leave()
        self._settings.put(GEOMETRY, self.saveGeometry())
        self.docks.remember()
        self.watch.finish()
        self.session.jobs.finish()
        self.session.aside.finish()
        self.closed.emit()
        event.accept()

    def _close_for_good(self) -> None:
        self.session.history.setClean()
        self.close()

    def _recolour(self) -> None:
        colours = self.appearance.colours
        self.actions_by_name.set_colours(colours)
        panels = (self.levers, self.assumptions, self.targets, self.years, self.help_panel)
        for part in (self.docks, self.lever_desk, *panels, self.book):
            part.set_colours(colours)

    def _show_scenario(self) -> None:
        scenario = self.session.scenario
        title = scenario.title if self.document.path else labels.shipped_title(scenario.title)
        self.setWindowTitle(f"{title.replace('[*]', '[*][*]')}[*] \u2013 Mizan")
        self.setWindowModified(self.document.is_modified)
        self.actions_by_name[scenario.reading].setChecked(True)
        self.actions_by_name["history"].setChecked(self.focus.history_open)
        self.actions_by_name["plan" if self.focus.period == PLAN else "offer"].setChecked(True)

    def _show_run(self) -> None:
        results = self.session.results
        members, seed = results.projection.members, results.scenario.seed
        words = self.tr("{members} runs \u00b7 seed {seed}") if members > 1 else self.tr("A single run, without ranges")
        self.run_line.setText(words.format(members=formats.whole(members), seed=seed))

    def _show_cell(self, cell: Cell) -> None:
        """Show a year of a lever in the table."""
        self.docks["years"].show()
        self.docks["years"].raise_()
        self.years.go_to(cell)

    def _fill_status_bar(self) -> None:
        bar = self.statusBar()
        for line in (self.job_line, self.run_line):
            bar.addPermanentWidget(line)
        bar.messageChanged.connect(lambda words: self.run_line.setVisible(not words))  # a reason needs room

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each page, in the order of the tabs."""
        return {
            "explore": lambda: self.explore,
            "compare": self._make_compare,
            "seek": self._make_seek,
            "why": self._make_why,
            "workshop": self._make_workshop,
            "evidence": lambda: EvidencePage(self.session),
            "model": lambda: ModelPage(self.session),
        }

    def _make_compare(self) -> QWidget:
        from gui.pages.compare import ComparePage  # what it computes with is of no use before it is opened

        page = ComparePage(self.session)
        page.refused.connect(self.say)
        return page

    def _make_seek(self) -> QWidget:
        from gui.pages.seek import SeekPage  # what it computes with is of no use before it is opened

        page = SeekPage(self.session, self.focus, self.guard, self.lever_edits)
        page.refused.connect(self.say)
        page.save_wanted.connect(self.files.save_copy)
        page.failed.connect(lambda sentence, detail: errors.tell(self, sentence, detail))
        return page

    def _make_why(self) -> QWidget:
        from gui.pages.why import WhyPage  # what it computes with is of no use before it is opened

        page = WhyPage(self.session)
        page.variable_wanted.connect(self._show_variable)
        page.assumption_wanted.connect(self._show_assumption)
        page.failed.connect(lambda sentence, detail: errors.tell(self, sentence, detail))
        return page

    def _make_workshop(self) -> QWidget:
        from gui.pages.workshop import WorkshopPage  # what it computes with is of no use before it is opened

        page = WorkshopPage(self._settings, self.session.jobs, self.actions_by_name["present"])
        page.refused.connect(self.say)
        TeamFlow(self.book, self.files, self.document, self.explore.pinning).follow(page)
        self.closed.connect(page.finish)
        return page

    def _compare_page(self) -> "ComparePage":
        return cast("ComparePage", self.book.page("compare"))

    def _show_variable(self, name: str) -> None:
        """Show a variable on the page of the model."""
        page = self.book.open("model")
        assert isinstance(page, ModelPage)
        page.go_to(name)

    def _show_assumption(self, name: str) -> None:
        """Show an assumption in its panel."""
        self.docks["assumptions"].show()
        self.docks["assumptions"].raise_()
        self.assumptions.go_to(name)

    def _choose_reading(self, reading: Reading) -> None:
        changed = self.session.scenario.with_reading(reading)
        words = self.tr("Read {reading}").format(reading=self.actions_by_name[reading].text())
        self.session.edit(changed, words)

    def _edit_details(self) -> None:
        dialog = DetailsDialog(self.session.scenario, self)
        dialog.wanted.connect(lambda changed: self.session.edit(changed, self.tr("Change title or description")))
        dialog.open()

    def _calls(self) -> dict[str, Callable[[], object]]:
        """What each action does that belongs to no part of the window alone."""
        return {
            "new": self.files.new,
            "open": self.files.ask_and_open,
            "save": self.files.save,
            "save_as": self.files.save_as,
            "export": self.exchange.ask_and_export,
            "import": self.exchange.ask_and_import,
            "report": self.reports.ask,
            "recover": self.recovery_wanted.emit,
            "quit": self.close,
            "undo": self.session.history.undo,
            "redo": self.session.history.redo,
            "details": self._edit_details,
            "sharpen": self.session.sharpen,
            "differences": self.lever_desk.show_differences,
            "all_saved": self.lever_edits.all_back_to_saved,
            "all_official": self.lever_edits.all_back_to_official,
            "as_observed": lambda: self._choose_reading("as_observed"),
            "as_planned": lambda: self._choose_reading("as_planned"),
            "plan": lambda: self.focus.look_at(PLAN),
            "offer": lambda: self.focus.look_at(OFFER),
            "history": lambda: self.focus.open_history(self.actions_by_name["history"].isChecked()),
            **{name: partial(self.book.open, name) for name in self.book.names},
            "next_page": lambda: self.book.turn(1),
            "previous_page": lambda: self.book.turn(-1),
            "next_part": lambda: go_round(self.docks.around(self.book), 1),
            "previous_part": lambda: go_round(self.docks.around(self.book), -1),
            "larger_text": lambda: self.appearance.step_text(1),
            "smaller_text": lambda: self.appearance.step_text(-1),
            "ordinary_text": lambda: self.appearance.choose_text_scale(1.0),
            "present": lambda: self.presenting.choose(self.actions_by_name["present"].isChecked()),
            "reset_layout": self.docks.reset,
            "page_help": self.help.explain,
            "guide": self.help.show_guide,
            "tour": lambda: self.help.begin_tour(self.parts_of_tour()),
            "keys": lambda: self.help.show_keys(self.menus),
            "about": self.help.show_about,
        }

    def _make_actions(self) -> Actions:
        actions = Actions(self, self._calls())
        actions["history"].setCheckable(True)
        actions["present"].setCheckable(True)
        for name in self.docks:
            dock = self.docks[name]
            actions.add(name, dock.toggleViewAction()).triggered.connect(dock.raise_)
        for name, action in self.explore.view_actions.items():
            actions.add(name, action).triggered.connect(lambda: self.book.open("explore"))
        actions.add("pin", self.explore.pinning.pin)
        actions.add("pinned", self.explore.pinning.menu.menuAction())
        actions.choose_one(("as_observed", "as_planned"))
        actions.choose_one(("plan", "offer"))
        actions.follow(self.session.history)
        return actions

    def _connect(self) -> None:
        self.session.scenario_changed.connect(self._show_scenario)
        self.presenting.changed.connect(self.actions_by_name["present"].setChecked)
        self.session.results_changed.connect(self._show_run)
        self.session.run_failed.connect(self.say)
        self.session.jobs.refused.connect(self.say)
        self.exchange.told.connect(self.say)
        self.document.changed.connect(self._show_scenario)
        self.document.failed.connect(lambda sentence, detail: errors.tell(self, sentence, detail))
        self.watch.changed.connect(self.files.tell_change)
        self.watch.vanished.connect(self.files.tell_loss)
        self.document.used.connect(self._settings.add_recent_file)
        self.focus.changed.connect(self._show_scenario)
        self.appearance.colours_changed.connect(self._recolour)
        self.lever_edits.refused.connect(self.say)
        self.appearance.colours_changed.connect(self.docks.fit)
        self.levers.refused.connect(self.say)
        self.lever_desk.years_wanted.connect(self._show_cell)
        self.lever_desk.assumption_wanted.connect(self._show_assumption)
        self.explore.pinning.refused.connect(self.say)
        self.assumptions.refused.connect(self.say)
        self.assumptions.dragged.connect(self.explore.hold_ranges)
        self.years.refused.connect(self.say)
        for row in self.levers.rows():
            row.slider.sliderPressed.connect(lambda: self.explore.hold_ranges(True))
            row.slider.sliderReleased.connect(lambda: self.explore.hold_ranges(False))

    def _restore(self) -> None:
        if aside := self._settings.set_aside:
            words = self.tr("The settings could not be read and begin anew. What was there is kept as {file}.")
            self.say(words.format(file=aside))
        geometry = self._settings.get(GEOMETRY)
        if geometry.isEmpty():
            self.resize(1366, 768)
        else:
            self.restoreGeometry(geometry)
        self.docks.place()
        self.docks.restore()
