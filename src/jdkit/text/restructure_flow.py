"""Insertions, removals and moves between brackets and braces."""

from jdkit.text.node import Mapping, Sequence
from jdkit.text.operations import Insert, Move
from jdkit.text.plan import Entry, Plan, place_of
from jdkit.text.problem import Edit
from jdkit.text.write import flow, flow_pair


def change_flow(
    text: str,
    node: Sequence | Mapping,
    found: list[Entry],
    removed: set[int],
    inserts: list[Insert],
    move: Move | None,
    plan: Plan,
) -> None:
    """Add the edits for all changes of one flow collection to the plan."""
    if move and isinstance(index := move.path[-1], int):
        _move(text, found, index, move.index, plan)
        return
    kept = [index for index in range(len(found)) if index not in removed]
    if not kept:
        end = node.end - 1 if found else node.start + 1
        plan.edits.append(Edit(node.start + 1, end, ", ".join(map(_written, inserts))))
        plan.gone += [(entry.start, entry.end) for entry in found]
        return
    _remove(found, removed, kept[-1], plan)
    for insert in inserts:
        index = place_of(node, insert)
        if index <= kept[-1]:
            at = found[index].start
            plan.edits.append(Edit(at, at, f"{_written(insert)}, "))
        else:
            at = found[-1].end
            plan.edits.append(Edit(at, at, f", {_written(insert)}"))


def _remove(found: list[Entry], removed: set[int], last_kept: int, plan: Plan) -> None:
    """Each with the comma that follows; those at the end with the comma before them."""
    plan.gone += [(found[index].start, found[index].end) for index in removed]
    plan.edits += [
        Edit(found[index].start, found[index + 1].start, "") for index in sorted(removed) if index < last_kept
    ]
    if last_kept < len(found) - 1:
        plan.edits.append(Edit(found[last_kept].end, found[-1].end, ""))


def _written(insert: Insert) -> str:
    return flow_pair(insert.index, insert.value) if isinstance(insert.index, str) else flow(insert.value)


def _move(text: str, found: list[Entry], index: int, target: int, plan: Plan) -> None:
    """The texts of the items change places; what stands between them stays."""
    order = list(range(len(found)))
    order.insert(target, order.pop(index))
    for entry, source in zip(found, order, strict=True):
        written = text[found[source].start : found[source].end]
        if text[entry.start : entry.end] != written:
            plan.edits.append(Edit(entry.start, entry.end, written))
