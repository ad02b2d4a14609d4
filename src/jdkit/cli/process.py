"""jdkit as a process: its streams, and how it ends whatever happens."""

import os
import sys
from collections.abc import Callable
from typing import NoReturn

INTERRUPTED = 130


def guarded(work: Callable[[], int]) -> NoReturn:
    """Ends with the status that ``work`` gives; a fault of jdkit's own ends with 2 and says so."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    try:
        status = work()
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()
        os._exit(1)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as fault:
        if os.environ.get("JDKIT_DEBUG"):
            raise
        status = _fault(fault)
    sys.exit(status)


def _fault(fault: Exception) -> int:
    import traceback

    from jdkit.cli.output import ui_language
    from jdkit.messages import phrase

    where = traceback.extract_tb(fault.__traceback__)[-1]
    args = {"fault": f"{type(fault).__name__}: {fault}", "where": f"{where.name}:{where.lineno}"}
    print(phrase(ui_language(), "ui.internal-error", args), file=sys.stderr)
    return 2
