"""The command line. Every command is a thin file: options in, a call, a report out."""

from jdkit.cli.app import main

__all__ = ["main"]
