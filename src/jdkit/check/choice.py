"""What the command line chooses over the configuration."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """Rules and families by name, a profile, and the language of the messages."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str | None = None
    message_language: str | None = None
