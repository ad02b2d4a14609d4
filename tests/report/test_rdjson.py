"""rdjson against reviewdog's schema, and its suggestions against the fixes of the contract."""

import json
from pathlib import Path

from jsonschema.validators import validator_for

from tests.report.shop import edited, lint, told

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "rdjson.json").read_text("utf-8"))


def test_rdjson_is_valid_and_offers_each_fix_as_one(shop: Path) -> None:
    rdjson = json.loads(lint(shop, "rdjson").out)
    validator_for(SCHEMA)(SCHEMA).validate(rdjson)
    findings = [t.found for t in told(shop)]
    suggested = 0
    for finding, diagnostic in zip(findings, rdjson["diagnostics"], strict=True):
        data = (shop / finding["file"]).read_bytes()
        for suggestion in diagnostic.get("suggestions", ()):
            suggested += 1
            lines = data.splitlines(keepends=True)
            start, end = (
                sum(map(len, lines[: at["line"] - 1])) + at["column"] - 1
                for at in (suggestion["range"]["start"], suggestion["range"]["end"])
            )
            made = data[:start] + suggestion["text"].encode() + data[end:]
            assert made.decode("utf-8") == edited(data.decode("utf-8"), finding["fix"]["edits"])
    assert suggested == sum(1 for finding in findings if finding["fix"])
