"""Chinese text: script, placeholders, words. The one door to language libraries."""
