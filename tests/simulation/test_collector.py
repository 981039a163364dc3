"""The collector waits while a large package is imported, and goes on afterwards."""

import gc

import pytest

from simulation.collector import collector_paused


def fail_in_a_pause() -> None:
    with collector_paused():
        assert not gc.isenabled()
        raise ZeroDivisionError


def test_that_the_collector_waits_and_goes_on() -> None:
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError):
        fail_in_a_pause()
    assert gc.isenabled()


def test_that_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
