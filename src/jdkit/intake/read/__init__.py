"""Documents of all formats as pages. Each format is a module with ``read(name, data) -> list[Page]``."""
