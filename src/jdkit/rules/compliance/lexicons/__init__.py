"""Words that the rules about the law know, as data: see ``jdkit.language.lexicon_file``."""
