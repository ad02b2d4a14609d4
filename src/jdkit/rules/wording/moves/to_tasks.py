"""A heading with several sentences after it becomes a duty with tasks: 会员服务：登记会员资料；处理积分兑换."""

from jdkit.language.clauses import LABEL, sentences, without_label
from jdkit.language.script import simplify
from jdkit.language.verbs import verbs
from jdkit.rule import Fix, Page, Text
from jdkit.rules.wording.moves.duty import MARKS, Mended, said
from jdkit.rules.wording.moves.strike import is_duty
from jdkit.text import KEPT, Replace, Wrap


def split_into_tasks(page: Page, text: Text, count: int) -> Mended:
    """The split, or nothing unless a heading says an act, and each of the sentences is a duty of its own."""
    if text.path[-1] == "what" or LABEL.match(text.value) is None:
        return Mended()
    parts = sentences(text.simplified)
    first = without_label(parts[0])
    if first is parts[0] or parts[0].start != 0 or len(parts) != count:
        return Mended()
    heading = text.value[: first.start].rstrip("：: ")
    stretches = (first, *parts[1:])
    tasks = [text.value[part.start : part.end].strip(MARKS) for part in stretches]
    if not _ends_with_an_act(simplify(heading)) or not all(map(is_duty, tasks)):
        return Mended()
    operations = (
        Replace(text.path, len(heading), len(text.value), ""),
        Wrap(text.path, {"what": KEPT, "tasks": tasks}),
    )
    return Mended(said(page, heading, "tasks", (), tasks), Fix(operations))


def _ends_with_an_act(heading: str) -> bool:
    """Whether a heading is itself a duty said short: 售后服务, 流程优化, and not 排班方式."""
    return is_duty(heading) and any(end == len(heading) for _, end in verbs().spans(heading))
