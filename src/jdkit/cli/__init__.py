"""The command line. Every command is a thin file: options in, a call, a report out."""

import sys

from jdkit import __version__

__all__ = ["main"]


def main() -> None:
    """Runs jdkit. The version is told without loading any command, for scripts ask for it often."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"jdkit {__version__}")
        sys.exit(0)
    from jdkit.cli.app import main as run

    run()
