"""The names that a template uses and that no view has, found without running it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from jinja2 import nodes

from jdkit.render.build_fields import FIELD_NAMES
from jdkit.render.environment import GIVEN
from jdkit.render.form import Form
from jdkit.render.sample import samples
from jdkit.render.view import View


def _known() -> Mapping[str, frozenset[str]]:
    mapping = frozenset(dir({}))
    return {
        "view": frozenset(field.name for field in fields(View)),
        "form": frozenset(field.name for field in fields(Form)),
        "fields": frozenset(FIELD_NAMES) | mapping,
        "labels": frozenset(samples("zh-Hans")[0].labels) | mapping,
    }


def unknown_names(tree: nodes.Template) -> Iterator[tuple[str, int]]:
    """Each unknown name with its line. Branches that no sample takes are read too."""
    known = _known()
    for access in tree.find_all((nodes.Getattr, nodes.Getitem)):
        assert isinstance(access, nodes.Getattr | nodes.Getitem)
        name = _accessed(access)
        base = _base(access.node)
        if name and base in known and name not in known[base]:
            yield name, access.lineno
    bound = _bound(tree)
    for used in tree.find_all(nodes.Name):
        if used.ctx == "load" and used.name not in bound and used.name not in GIVEN:
            yield used.name, used.lineno


def _accessed(access: nodes.Getattr | nodes.Getitem) -> str | None:
    if isinstance(access, nodes.Getattr):
        return access.attr
    return access.arg.value if isinstance(access.arg, nodes.Const) and isinstance(access.arg.value, str) else None


def _base(node: nodes.Expr) -> str:
    """``view``, ``form`` or ``fields`` by name, ``fields`` and ``labels`` also as part of a view."""
    if isinstance(node, nodes.Name):
        return node.name
    inner = isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name == "view"
    return node.attr if inner and isinstance(node, nodes.Getattr) and node.attr in ("fields", "labels") else ""


def _bound(tree: nodes.Template) -> set[str]:
    """Names that the template gives itself anywhere: loops, ``set``, macros, imports."""
    bound = {name.name for name in tree.find_all(nodes.Name) if name.ctx in ("store", "param")}
    bound |= {macro.name for macro in tree.find_all(nodes.Macro)}
    for imported in tree.find_all(nodes.FromImport):
        bound |= {name if isinstance(name, str) else name[1] for name in imported.names}
    return bound | {imported.target for imported in tree.find_all(nodes.Import)}
