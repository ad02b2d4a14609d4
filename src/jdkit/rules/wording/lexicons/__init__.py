"""Words that the wording rules know, in simplified script, each group with where it is from."""
