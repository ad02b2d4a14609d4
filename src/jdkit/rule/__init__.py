"""What a rule is, and the page that it reads."""

from jdkit.rule.page import Field, Page, Text
from jdkit.rule.rule import CHINESE, Family, Finding, Fix, Note, Options, Profile, Rule

__all__ = ["CHINESE", "Family", "Field", "Finding", "Fix", "Note", "Options", "Page", "Profile", "Rule", "Text"]
