"""What ``docs/ci.md`` says to paste works, as far as it can without the network."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from jdkit import __version__
from tests.cli.door import COMPLETE, jdkit

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
FAULTY = COMPLETE.replace("负责受理", "认真受理")

SEARCHED = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
"""Where tools are looked for: beside this Python first, for its environment need not be active."""


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if not shutil.which(tool, path=SEARCHED)]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


needs_checker = needs("check-jsonschema")
needs_hooks = needs("pre-commit", "git", "sh")
needs_bash = needs("bash", "sh")


def snippet(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n```\w+\n(.*?)```\n<!-- /{name} -->", PAGE, re.DOTALL)
    assert found, f"docs/ci.md has no snippet {name}"
    return found[1]


def called(*command: str, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    around = {**os.environ, "PATH": SEARCHED, "JDKIT_TODAY": "2026-06-30", **(env or {})}
    tool = shutil.which(command[0], path=around["PATH"]) or command[0]
    done = [tool, *command[1:]]
    return subprocess.run(done, cwd=cwd, env=around, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A workspace with one position that has a finding."""
    (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "agent.yaml").write_text(FAULTY, "utf-8")
    return tmp_path


def test_the_page_names_this_version() -> None:
    assert set(re.findall(r"v\d+\.\d+\.\d+", PAGE)) == {f"v{__version__}"}


def test_links_lead_somewhere() -> None:
    assert [link for link in re.findall(r"\]\(([^)#:]+)\)", PAGE) if not (ROOT / "docs" / link).exists()] == []


def test_the_page_names_only_options_that_exist() -> None:
    named = {(m[1], m[2]) for m in re.finditer(r"jdkit (\w+)[^\n`#]*?(--[a-z-]+)", PAGE)}
    assert {("lint", "--watch"), ("schema", "--output-file")} <= named
    for command, option in named:
        assert option in jdkit(command, "--help", cwd=ROOT).out, (command, option)


@needs_checker
@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("github-action", "vendor.github-workflows"),
        ("github-plain", "vendor.github-workflows"),
        ("gitlab", "vendor.gitlab-ci"),
    ],
)
def test_snippets_are_what_their_service_reads(name: str, schema: str, tmp_path: Path) -> None:
    (tmp_path / "snippet.yaml").write_text(snippet(name), "utf-8")
    done = called("check-jsonschema", "--builtin-schema", schema, "snippet.yaml", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_checker
def test_the_action_is_an_action() -> None:
    done = called("check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_action_is_used_with_inputs_that_it_has() -> None:
    (job,) = yaml.safe_load(snippet("github-action"))["jobs"].values()
    (step,) = [step for step in job["steps"] if "jdkit@" in step["uses"]]
    assert set(step["with"]) <= set(ACTION["inputs"])


def test_no_input_of_the_action_is_pasted_into_a_script() -> None:
    scripts = [step["run"] for step in ACTION["runs"]["steps"] if "run" in step]
    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)


def run_step(number: int, inputs: dict[str, str], cwd: Path, bin: Path) -> subprocess.CompletedProcess[str]:
    """A shell step of the action as the runner executes it, with ``bin`` before everything else on the PATH."""
    step = [step for step in ACTION["runs"]["steps"] if "run" in step][number]
    given = {name: spec.get("default", "") for name, spec in ACTION["inputs"].items()} | inputs
    env = {name: re.sub(r"\${{ inputs\.([\w-]+) }}", lambda m: given[m[1]], v) for name, v in step["env"].items()}
    env |= {"PATH": f"{bin}{os.pathsep}{SEARCHED}", "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_ACTIONS": "true"}
    return called("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"], cwd=cwd, env=env)


@pytest.fixture
def bin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with this Python and this jdkit under the names that snippets call them by."""
    folder = tmp_path_factory.mktemp("bin")
    for name, command in {"python": f'"{sys.executable}"', "jdkit": f'"{sys.executable}" -m jdkit'}.items():
        (folder / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (folder / name).chmod(0o755)
    return folder


@needs_bash
@pytest.mark.parametrize(("version", "wanted"), [("", str(ROOT)), ("0.1.0", "jdkit==0.1.0")])
def test_the_action_installs_its_own_revision_or_a_release(version: str, wanted: str, tmp_path: Path) -> None:
    stub = tmp_path / "python"
    stub.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    stub.chmod(0o755)
    done = run_step(0, {"version": version}, tmp_path, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:3] == ["-m", "pip", "install"]
    assert done.stdout.rstrip("\n").split("\n")[-1] == wanted


@needs_bash
def test_the_action_marks_findings_and_fails(shop: Path, bin: Path) -> None:
    done = run_step(1, {}, shop, bin)
    assert done.returncode == 1, done.stderr
    assert "::warning file=specs/agent.yaml,line=" in done.stdout
    (shop / "a b.yaml").write_text(COMPLETE, "utf-8")
    assert run_step(1, {"args": "'a b.yaml' --format concise"}, shop, bin).returncode == 0
    assert run_step(1, {"args": "nowhere"}, shop, bin).returncode == 2


def test_the_gitlab_job_leaves_its_report(shop: Path) -> None:
    job = yaml.safe_load(snippet("gitlab"))["jdkit"]
    install, command = job["script"]
    assert install == "pip install jdkit"
    ran = jdkit(*shlex.split(command)[1:], cwd=shop, env={"GITLAB_CI": "true", "CI_PROJECT_DIR": str(shop)})
    assert ran.code == 1, ran.err
    assert job["artifacts"]["when"] == "always"
    report = json.loads((shop / job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert {issue["check_name"] for issue in report} == {"decoration"}
    assert {issue["location"]["path"] for issue in report} == {"specs/agent.yaml"}


def test_hooks_see_the_whole_workspace_one_at_a_time() -> None:
    assert {hook["id"] for hook in HOOKS} == {"jdkit-lint", "jdkit-fmt"}
    for hook in HOOKS:
        assert hook["pass_filenames"] is False
        assert hook["require_serial"] is True
        assert hook["types"] == ["yaml"]
        assert jdkit(*shlex.split(hook["entry"])[1:], "--help", cwd=ROOT).code == 0
    named = {hook["id"] for repo in yaml.safe_load(snippet("pre-commit"))["repos"] for hook in repo["hooks"]}
    assert named <= {hook["id"] for hook in HOOKS}


def git(*args: str, cwd: Path) -> str:
    done = called("git", "-c", "user.name=t", "-c", "user.email=t@example.com", *args, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def with_hooks(shop: Path, config: dict[str, Any], bin: Path) -> dict[str, str]:
    """Makes the shop a repository with a pre-commit configuration. Returns the environment for pre-commit."""
    (shop / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    git("init", "-q", cwd=shop)
    git("add", "-A", cwd=shop)
    return {"PRE_COMMIT_HOME": str(shop / ".git" / "hooks-home"), "PATH": f"{bin}{os.pathsep}{SEARCHED}"}


@needs_hooks
def test_the_manifest_is_valid(tmp_path: Path) -> None:
    done = called("pre-commit", "validate-manifest", ".pre-commit-hooks.yaml", cwd=ROOT)
    assert done.returncode == 0, done.stdout
    for name in ("pre-commit", "pre-commit-local"):
        (tmp_path / "config.yaml").write_text(snippet(name), "utf-8")
        assert called("pre-commit", "validate-config", "config.yaml", cwd=tmp_path).returncode == 0


@needs_hooks
def test_the_local_hook_lints_the_whole_workspace(shop: Path, bin: Path) -> None:
    env = with_hooks(shop, yaml.safe_load(snippet("pre-commit-local")), bin)
    (shop / "other.yaml").write_text("a: 1\n", "utf-8")
    git("add", "-A", cwd=shop)
    done = called("pre-commit", "run", "--files", "other.yaml", cwd=shop, env=env)
    assert done.returncode == 1
    assert "specs/agent.yaml" in done.stdout
    (shop / "specs" / "agent.yaml").write_text(COMPLETE, "utf-8")
    assert called("pre-commit", "run", "--all-files", cwd=shop, env=env).returncode == 0


@needs_hooks
def test_the_hooks_of_the_repository_run_from_a_clone(
    shop: Path, bin: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The manifest as pre-commit reads it from a revision; the environment is this one, which no network can build."""
    source = tmp_path_factory.mktemp("source")
    manifest = [{**hook, "language": "system"} for hook in HOOKS]
    (source / ".pre-commit-hooks.yaml").write_text(yaml.safe_dump(manifest), "utf-8")
    git("init", "-q", cwd=source)
    git("add", "-A", cwd=source)
    git("commit", "-qm", "hooks", cwd=source)
    (repo,) = yaml.safe_load(snippet("pre-commit"))["repos"]
    here = {**repo, "repo": str(source), "rev": git("rev-parse", "HEAD", cwd=source)}
    env = with_hooks(shop, {"repos": [here]}, bin)
    done = called("pre-commit", "run", "--all-files", cwd=shop, env=env)
    assert done.returncode == 1
    assert re.search(r"jdkit fmt\.+Passed", done.stdout), done.stdout + done.stderr
    assert re.search(r"jdkit lint\.+Failed", done.stdout), done.stdout
    assert "decoration" in done.stdout
    (shop / "specs" / "agent.yaml").write_text("duties: [受理客户诉求]\n" + COMPLETE.partition("duties")[0], "utf-8")
    git("add", "-A", cwd=shop)
    assert re.search(r"jdkit fmt\.+Failed", called("pre-commit", "run", "--all-files", cwd=shop, env=env).stdout)


def test_the_schema_commands(shop: Path) -> None:
    (shop / ".jdkit").mkdir()
    for line in snippet("schema").splitlines():
        ran = jdkit(*shlex.split(line)[1:], cwd=shop)
        assert (ran.code, ran.out) == (0, ""), ran.err
    assert json.loads((shop / ".jdkit" / "position.schema.json").read_text("utf-8"))["title"] == "岗位说明书"
    assert json.loads((shop / ".jdkit" / "config.schema.json").read_text("utf-8"))["title"] == "jdkit workspace"


@needs_checker
def test_the_example_passes_a_checker_that_knows_no_jdkit() -> None:
    done = called(*shlex.split(snippet("check-jsonschema")), cwd=ROOT)
    assert done.returncode == 0, done.stdout
    files = [str(path) for path in sorted((ROOT / "specs").rglob("*.yaml"))]
    assert len(files) >= 11
    done = called("check-jsonschema", "--schemafile", "docs/schema/position.schema.json", *files, cwd=ROOT)
    assert done.returncode == 0, done.stdout
    done = called("check-jsonschema", "--schemafile", "docs/schema/jdkit.schema.json", "jdkit.yaml", cwd=ROOT)
    assert done.returncode == 0, done.stdout


PLANTED = {
    "unknown key": ("duties:", "dutys:"),
    "unknown key inside": ("    how: ", "    hwo: "),
    "wrong word": ("direction: external", "direction: outside"),
    "list for text": ("title: 客服专员", "title: [客服专员]"),
    "date in another form": ("effective: 2026-01-01", "effective: 2026年1月1日"),
    "no such day": ("expires: 2026-12-31", "expires: 2026-11-31"),
    "missing title": ("title: 客服专员, ", ""),
    "missing what": ("what: 负责受理客户诉求\n    ", ""),
}


@needs_checker
@pytest.mark.parametrize("fault", PLANTED)
def test_planted_faults_are_refused_by_such_a_checker(fault: str, tmp_path: Path) -> None:
    schema = str(ROOT / "docs" / "schema" / "position.schema.json")
    right, wrong = PLANTED[fault]
    assert right in COMPLETE
    (tmp_path / "sound.yaml").write_text(COMPLETE, "utf-8")
    (tmp_path / "faulty.yaml").write_text(COMPLETE.replace(right, wrong), "utf-8")
    assert called("check-jsonschema", "--schemafile", schema, "sound.yaml", cwd=tmp_path).returncode == 0
    done = called("check-jsonschema", "--schemafile", schema, "faulty.yaml", cwd=tmp_path)
    assert done.returncode == 1
    assert "faulty.yaml" in done.stdout
