"""A sign of life on the terminal while something takes more than a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from time import monotonic

from simulation.steps import Result, Steps, finished


@contextmanager
def status(text: str, *, is_long: bool = True) -> Iterator[Callable[[str], None]]:
    """Show on a terminal what is being done; elsewhere nothing.

    Args:
        text: What is being done.
        is_long: Whether it takes long enough to be said.

    Yields:
        What changes the text.
    """
    if not is_long or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status(text) as shown:
        yield shown.update


def followed(steps: Steps[Result], text: str) -> Result:
    """Run work through; once it has taken a second, show on a terminal how far it is and how long it will take.

    Args:
        steps: The work.
        text: What is being done.

    Returns:
        The result of the work.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        return finished(steps)
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    begun = monotonic()
    with closing(steps), Progress(*columns, console=Console(stderr=True), transient=True, disable=True) as progress:
        task = progress.add_task(text, total=1.0)
        while True:
            try:
                progress.update(task, completed=next(steps))
            except StopIteration as end:
                result: Result = end.value
                return result
            if progress.disable and monotonic() - begun > 1.0:
                progress.disable = False
                progress.start()
