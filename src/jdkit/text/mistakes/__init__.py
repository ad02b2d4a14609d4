"""What people type who do not know YAML: ``failure`` looks at files that cannot be read, ``suspicion`` at others."""
