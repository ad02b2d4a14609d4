"""Checking files: the workspace, one file, a run over many, and fixes."""
