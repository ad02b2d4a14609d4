"""The command line. Every command is a thin file: options in, a call, a report out."""

import sys

from jdkit import __version__

__all__ = ["main"]


def main() -> None:
    """Runs jdkit. Exit status 0, 1 or 2 as the contract has it.

    The version is told, and ``lint`` is begun, without loading the other commands: scripts and editors ask often.
    """
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]):
        print(f"jdkit {__version__}")
        sys.exit(0)
    from jdkit.cli.process import guarded

    if arguments[:1] == ["lint"]:
        from jdkit.cli.quick import quickly_read

        options = quickly_read(arguments[1:])
        if options:
            from jdkit.cli.linting import lint_as_asked

            guarded(lambda: lint_as_asked(options))
    from jdkit.cli.app import run

    guarded(run)
