"""A workspace's own templates: what they may replace, what they may do, and how their faults are told."""

from pathlib import Path

import pytest

from jdkit.messages import LANGUAGES, phrase
from jdkit.render import RenderError, builtin_templates
from tests.render.rendering import rendered

AGENT = "header: {title: 客服专员, department: 客户服务部}\nduties: [按服务规程受理客户诉求]"


def refused(tmp_path: Path, templates: dict[str, str], format: str = "md") -> RenderError:
    with pytest.raises(RenderError) as caught:
        rendered(AGENT, tmp_path, format, templates=templates)
    for language in LANGUAGES:
        assert phrase(language, caught.value.key, caught.value.arguments)
    return caught.value


def test_built_in_templates_are_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = {path.name for path in builtin_templates().iterdir()}
    assert {"position.md.j2", "position.html.j2", "partials"} <= names


def test_one_template_is_replaced_and_the_others_stay(tmp_path: Path) -> None:
    source = rendered(AGENT, tmp_path, templates={"partials/duties.md.j2": "{{ view.duties[0].what }}\n"})
    assert source.startswith("# 客服专员岗位说明书")
    assert "绩效标准\n\n按服务规程受理客户诉求\n" in source
    assert "| 签字人 |" in source


def test_a_built_in_template_is_extended(tmp_path: Path) -> None:
    own = '{% extends "jdkit/position.html.j2" %}{% block header %}<p>内部文件</p>{% endblock %}'
    source = rendered(AGENT, tmp_path, "html", templates={"position.html.j2": own})
    assert "<p>内部文件</p>" in source
    assert 'class="duties"' in source


def test_a_template_with_a_byte_order_mark(tmp_path: Path) -> None:
    assert rendered(AGENT, tmp_path, templates={"position.md.j2": "\ufeff{{ view.title }}"}) == "客服专员\n"


@pytest.mark.parametrize(
    ("expression", "name"),
    [("view.titel", "titel"), ("nothing", "nothing"), ("view.labels.nowhere", "nowhere"), ("view.title.x.y", "x")],
)
def test_an_undefined_name_is_told_with_template_and_line(tmp_path: Path, expression: str, name: str) -> None:
    error = refused(tmp_path, {"position.md.j2": f"# {{{{ view.title }}}}\n\n{{{{ {expression} }}}}\n"})
    assert error.key == "document.error.undefined"
    assert error.arguments == {"template": "position.md.j2", "line": 3, "name": name}


def test_an_undefined_name_in_a_partial(tmp_path: Path) -> None:
    error = refused(tmp_path, {"partials/duties.html.j2": "\n{% for d in view.duty %}{% endfor %}\n"}, "html")
    assert error.arguments == {"template": "partials/duties.html.j2", "line": 2, "name": "duty"}


def test_a_syntax_error(tmp_path: Path) -> None:
    error = refused(tmp_path, {"position.md.j2": "a\n{% if %}\n"})
    assert error.key == "document.error.template"
    assert (error.arguments["template"], error.arguments["line"]) == ("position.md.j2", 2)


def test_a_missing_template(tmp_path: Path) -> None:
    error = refused(tmp_path, {"position.md.j2": '{% include "partials/none.md.j2" %}'})
    assert error.key == "document.error.missing-template"
    assert error.arguments == {"template": "partials/none.md.j2"}


def test_an_error_at_run_time(tmp_path: Path) -> None:
    error = refused(tmp_path, {"position.md.j2": "\n\n{{ view.title // 0 }}"})
    assert (error.arguments["template"], error.arguments["line"]) == ("position.md.j2", 3)


@pytest.mark.parametrize(
    "attempt",
    [
        "{{ view.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
        "{{ view|attr('__init__') }}",
        "{{ '{0.__class__}'.format(view) }}",
        "{{ view.labels.update({'name': 'x'}) }}",
        '{% include "../../secret.txt" %}',
        '{% include "/etc/hostname" %}',
    ],
)
def test_the_sandbox_holds(tmp_path: Path, attempt: str) -> None:
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    refused(tmp_path, {"position.md.j2": attempt})


def test_values_are_immutable_for_templates(tmp_path: Path) -> None:
    refused(tmp_path, {"position.md.j2": "{% set view.title = 'x' %}"})
