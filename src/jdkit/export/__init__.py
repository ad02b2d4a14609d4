"""Positions out, as tables for the information system of HR."""

from jdkit.export.tables import Sheet, duties_table, positions_table
from jdkit.export.write import csv_of, json_of, xlsx_of

__all__ = ["Sheet", "csv_of", "duties_table", "json_of", "positions_table", "xlsx_of"]
