"""From the lines and tables of a document to posts."""
