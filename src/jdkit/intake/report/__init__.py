"""Reports of an import: one format a file, each ``report(files, language, brief) -> str``."""
