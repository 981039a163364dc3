"""Stands in for PyInstaller's own hook: the same, without unused plug-ins and what they would bring along."""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

from resources.packaging.leaving_out import used_plugins

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = used_plugins(binaries)
