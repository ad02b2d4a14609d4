"""What a run leaves for the next one, so that a file is checked again only when something it depends on has changed."""
