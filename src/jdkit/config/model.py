"""What a workspace settles in ``jdkit.yaml``."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from jdkit.diagnostic import Severity
from jdkit.model.block import Block
from jdkit.model.values import Day, Language, OneOrMore, Strings, in_english


class RuleSettings(Block):
    """Which rules run, how grave they are, and their options. Rules are named by rule or by family."""

    select: Strings = []
    ignore: Strings = []
    severity: dict[str, Severity] = {}
    options: dict[str, dict[str, Any]] = {}


class WorkspaceRules(RuleSettings):
    """Settings for all files, and more of them for the files that a pattern matches, later patterns last."""

    per_path: dict[str, RuleSettings] = {}


class Words(Block):
    """Words that a workspace adds to a rule, or allows."""

    add: Strings = []
    allow: Strings = []


class Ignores(Block):
    """What is asked of ignore comments."""

    require_reason: bool = False


class Config(Block):
    """A workspace. Paths are relative to the folder of ``jdkit.yaml``, patterns use ``*``, ``**`` and ``?``."""

    format: Literal["1"] = "1"
    language: Annotated[Language, BeforeValidator(in_english("language"))] | None = None
    profile: Literal["basic", "standard", "strict"] = "basic"
    audience: Literal["internal", "posting"] = "internal"
    jurisdictions: OneOrMore[Literal["cn", "tw", "hk"]] = ["cn"]
    today: Day | None = None
    specs: Strings = ["specs/**/*.yaml", "specs/**/*.yml"]
    exclude: Strings = []
    templates: str = "templates"
    headings: dict[str, str | dict[Language, str]] = {}
    grades: Strings = []
    rules: WorkspaceRules = WorkspaceRules()
    lexicon: dict[str, Words] = {}
    custom_rules: Strings = ["rules"]
    custom: dict[str, Literal["text", "number", "date", "list"]] = {}
    labels: dict[str, Strings] = {}
    baseline: str | None = None
    ignores: Ignores = Ignores()
    extend: str | None = None
