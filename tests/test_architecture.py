"""A room imports only from rooms below it; ``docs/architecture.md`` is the map."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "jdkit"
FLOORS = {
    "text": 0,
    "files": 0,
    "model": 1,
    "diagnostic": 1,
    "messages": 1,
    "language": 1,
    "load": 2,
    "rule": 3,
    "config": 3,
    "rules": 4,
    "custom": 4,
    "check": 5,
    "report": 6,
    "scaffold": 6,
    "schema": 6,
    "order": 6,
    "render": 7,
    "intake": 7,
    "export": 7,
    "cli": 8,
    "__main__": 9,
}


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    rooms = set[str]()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        modules = []
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            modules = [f"jdkit.{a.name}" for a in node.names] if node.module == "jdkit" else [node.module]
        rooms |= {module.split(".")[1] for module in modules if module.startswith("jdkit.")}
    return rooms - {"__version__"}


MODULES = sorted(path for path in SOURCE.rglob("*.py") if path != SOURCE / "__init__.py")


def test_all_modules_are_seen_and_have_a_floor() -> None:
    assert len(MODULES) > 60
    assert {room_of(path) for path in MODULES} == set(FLOORS)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_imports_point_downwards(path: Path) -> None:
    own = room_of(path)
    for room in imported_rooms(path) - {own}:
        assert FLOORS[room] < FLOORS[own], f"{own} (floor {FLOORS[own]}) imports {room} (floor {FLOORS[room]})"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_files_stay_small(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    is_table = "PHRASES" in path.read_text("utf-8") or "lexicons" in path.parts
    assert is_table or lines <= 260, f"{lines} lines ask to be two files"
