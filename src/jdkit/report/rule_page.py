"""What there is to say about a rule: one text for ``jdkit explain`` and for ``docs/rules.md``."""

from collections.abc import Iterator, Mapping

from jdkit.messages import phrase
from jdkit.rule import Rule


def rule_page(rule: Rule, language: str) -> str:
    """A rule's page in Markdown: why, sources, examples with the faulty words marked, options."""
    return "\n".join(_lines(rule, language)).rstrip() + "\n"


def rules_page(rules: tuple[Rule, ...], language: str) -> str:
    """All rules' pages, by family, with a table at the top."""
    lines = [f"# {phrase(language, 'ui.rules-page.title')}", "", phrase(language, "ui.rules-page.intro"), ""]
    families = dict.fromkeys(rule.family for rule in rules)
    for family in families:
        lines += [f"## {phrase(language, f'ui.family.{family.value}')} `{family.value}`", ""]
        for rule in (r for r in rules if r.family is family):
            lines += [*(f"##{line}" if line.startswith("# ") else line for line in _lines(rule, language))]
    return "\n".join(lines).rstrip() + "\n"


def _lines(rule: Rule, language: str) -> Iterator[str]:
    yield f"# {rule.title(language)} `{rule.name}`"
    yield ""
    yield rule.why(language)
    yield ""
    facts = {
        "family": phrase(language, f"ui.family.{rule.family.value}"),
        "severity": phrase(language, f"ui.{rule.severity.value}"),
        "profile": rule.profile.value,
        "sources": rule.sources,
    }
    yield phrase(language, "ui.rule-page.facts", facts)
    yield ""
    if rule.link:
        yield from (f"<{rule.link}>", "")
    yield from _examples(phrase(language, "ui.rule-page.faulty"), rule.faulty)
    yield from _examples(phrase(language, "ui.rule-page.faultless"), rule.faultless)
    yield from _options(rule, language)


def _examples(title: str, examples: tuple[str, ...]) -> Iterator[str]:
    if not examples:
        return
    yield title
    yield ""
    for example in examples:
        if "\n" in example.strip() or ": " in example:
            yield from ("```yaml", *example.rstrip().split("\n"), "```", "")
        else:
            yield f"- {example}"
    yield ""


def _options(rule: Rule, language: str) -> Iterator[str]:
    if not rule.options:
        return
    yield phrase(language, "ui.rule-page.options")
    yield ""
    for name, default in rule.options.items():
        stricter = "".join(
            f"; {profile.value}: `{_shown(options[name])}`"
            for profile, options in rule.profile_options.items()
            if name in options
        )
        yield f"- `{name}`: `{_shown(default)}`{stricter}"
    yield ""


def _shown(value: object) -> str:
    if isinstance(value, tuple | list | frozenset | set):
        return f"[{', '.join(map(str, value))}]"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{k}: {v}' for k, v in value.items())}}}"
    return str(value).lower() if isinstance(value, bool) else str(value)
