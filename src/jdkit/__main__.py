"""``python -m jdkit``."""

from jdkit.cli import main

main()
