"""Where in a position something stands: keys and list indexes from the top."""

Path = tuple[str | int, ...]


def path_text(path: Path) -> str:
    """``("duties", 2, "what")`` as scripts and people read it: ``duties[2].what``."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else part
    return text
