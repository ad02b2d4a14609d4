"""Words that the language itself needs, as data: see ``lexicon_file``."""
