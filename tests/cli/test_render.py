"""``jdkit render`` and ``jdkit template`` at the command line."""

import sys
from pathlib import Path

import pytest

from tests.cli.door import jdkit

AGENT = "kind: position\nid: agent\nheader: {title: 客服专员, department: 客户服务部}\nduties: [受理诉求]\n"
FORMATS = ("md", "html", "docx", "pdf")


def workspace(folder: Path, config: str = "", position: str = AGENT) -> Path:
    (folder / "specs").mkdir(parents=True)
    (folder / "jdkit.yaml").write_text(f"format: 1\n{config}", "utf-8")
    (folder / "specs" / "agent.yaml").write_text(position, "utf-8")
    return folder


def test_all_formats_at_once(tmp_path: Path) -> None:
    ran = jdkit("render", "--to", ",".join(FORMATS), "-o", "out", cwd=workspace(tmp_path / "shop"))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.split() == [f"out/agent.{format}" for format in FORMATS]
    assert sorted(path.name for path in (tmp_path / "shop" / "out").iterdir()) == sorted(
        f"agent.{format}" for format in FORMATS
    ), "no temporary file stays behind"


def test_check_tells_what_is_stale_and_writes_nothing(tmp_path: Path) -> None:
    shop = workspace(tmp_path / "shop")
    every = ("render", "--to", ",".join(FORMATS), "-o", "out")
    missing = jdkit(*every, "--check", cwd=shop)
    assert missing.code == 1
    assert "4 份" in missing.err
    assert not (shop / "out").exists()
    jdkit(*every, cwd=shop)
    fresh = jdkit(*every, "--check", cwd=shop)
    assert (fresh.code, fresh.out, fresh.err) == (0, "", "")
    (shop / "specs" / "agent.yaml").write_text(AGENT.replace("受理诉求", "转派工单"), "utf-8")
    before = (shop / "out" / "agent.md").read_bytes()
    assert jdkit(*every, "--check", cwd=shop).out.split() == [f"out/agent.{format}" for format in FORMATS]
    assert (shop / "out" / "agent.md").read_bytes() == before


def test_two_workspaces_never_share_a_file(tmp_path: Path) -> None:
    for name in ("east", "west"):
        workspace(tmp_path / name)
    ran = jdkit("render", "east", "west", "--to", "md", cwd=tmp_path)
    assert ran.code == 2
    assert "east/specs/agent.yaml" in ran.err
    assert "west/specs/agent.yaml" in ran.err
    assert not (tmp_path / "out").exists()


def test_kinds_stand_beside_each_other(tmp_path: Path) -> None:
    shop = workspace(tmp_path / "shop")
    for kind in ("position", "appraisal", "acknowledgement"):
        assert jdkit("render", "--kind", kind, "--to", "md", cwd=shop).code == 0
    assert len(list((shop / "out").iterdir())) == 3
    unknown = jdkit("render", "--kind", "poem", cwd=shop)
    assert unknown.code == 2
    assert "poem" in unknown.err
    assert "appraisal" in unknown.err


POSTING = """\
qualifications: {education: 大专}
posting: {employer: 某某有限公司, openings: 3 人, pay: 6000-8000 元/月}
"""


def test_an_advertisement_says_what_it_must(tmp_path: Path) -> None:
    ran = jdkit("render", "--kind", "posting", "--to", "md", cwd=workspace(tmp_path / "shop"))
    assert ran.code == 2
    for missing in ("招聘单位", "招聘人数", "薪酬", "任职资格"):
        assert missing in ran.err
    good = jdkit(
        "render", "--kind", "posting", "--to", "md", cwd=workspace(tmp_path / "good", position=AGENT + POSTING)
    )
    assert (good.code, good.err) == (0, "")


def test_an_advertisement_does_not_discriminate(tmp_path: Path) -> None:
    text = AGENT + POSTING.replace("大专}", "大专, other: 限男性，35 岁以下}")
    shop = workspace(tmp_path / "shop", position=text)
    ran = jdkit("render", "--kind", "posting", "--to", "md", cwd=shop)
    assert ran.code == 2
    assert "specs/agent.yaml:5:" in ran.err
    assert not (shop / "out").exists()
    assert jdkit("render", "--to", "md", cwd=shop).code == 0, "the description itself is for the inside"


def test_headings_of_the_workspace(tmp_path: Path) -> None:
    own = "headings: {name: 职位说明书, section.duties: {zh-Hans: 工作内容, en: The work}, title: 职位}\n"
    shop = workspace(tmp_path / "shop", own)
    assert jdkit("render", "--to", "md,html,docx,pdf", cwd=shop).code == 0
    for format in ("md", "html"):
        source = (shop / "out" / f"agent.{format}").read_text("utf-8")
        for words in ("职位说明书", "工作内容", "职位"):
            assert words in source
        assert "岗位" not in source
        assert "职务名称" not in source
    wrong = jdkit("render", cwd=workspace(tmp_path / "wrong", "headings: {dutys: 工作内容}\n"))
    assert wrong.code == 2
    assert "dutys" in wrong.err


@pytest.mark.parametrize(("format", "module", "extra"), [("docx", "docx", "docx"), ("pdf", "typst", "pdf")])
def test_without_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str, module: str, extra: str
) -> None:
    from jdkit.render.fonts import fonts_in

    fonts_in.cache_clear()
    for name in [name for name in sys.modules if name.startswith("jdkit.render.docx")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    ran = jdkit("render", "--to", format, cwd=workspace(tmp_path / "shop"))
    assert ran.code == 2
    assert f"jdkit[{extra}]" in ran.err


def test_templates_are_listed_copied_and_checked(tmp_path: Path) -> None:
    shop = workspace(tmp_path / "shop")
    listed = jdkit("template", "list", cwd=shop).out.splitlines()
    assert {"position.docx", "position.html.j2", "appraisal.md.j2", "partials/style.css"} <= set(listed)
    for name in listed:
        assert jdkit("template", "copy", name, cwd=shop).out == f"templates/{name}\n"
    again = jdkit("template", "copy", "position.html.j2", cwd=shop)
    assert again.code == 2
    assert "已经存在" in again.err
    checked = jdkit("template", "check", cwd=shop)
    assert (checked.code, checked.out) == (0, ""), "what comes with jdkit is faultless"
    assert str(len(listed)) in checked.err
    assert "工作区自己的" in jdkit("template", "list", cwd=shop).out


@pytest.mark.parametrize(
    ("source", "line", "name"),
    [
        ("{{ view.title }}\n{{ view.titel }}\n", 2, "titel"),
        ("{% if view.code == 'X' %}\n{{ fields.dept }}{% endif %}\n", 2, "dept"),
        ("{{ view.labels.nowhere }}", 1, "nowhere"),
        ("{% for duty in view.duties %}\n\n{{ duty.sentense }}{% endfor %}", 3, "sentense"),
    ],
)
def test_a_wrong_name_is_told_without_rendering(tmp_path: Path, source: str, line: int, name: str) -> None:
    shop = workspace(tmp_path / "shop")
    (shop / "templates").mkdir()
    (shop / "templates" / "position.md.j2").write_text(source, "utf-8")
    ran = jdkit("template", "check", cwd=shop)
    assert ran.code == 1
    assert f"第 {line} 行" in ran.out
    assert name in ran.out
    assert len(ran.out.splitlines()) == 1
    assert not (shop / "out").exists()


@pytest.mark.parametrize("name", ["../jdkit.yaml", "/etc/passwd", "nothing.md.j2", "partials"])
def test_only_templates_are_copied(tmp_path: Path, name: str) -> None:
    shop = workspace(tmp_path / "shop")
    assert jdkit("template", "copy", name, cwd=shop).code == 2
    assert not (shop / "templates").exists()
