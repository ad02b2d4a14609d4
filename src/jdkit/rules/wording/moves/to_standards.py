"""A figure goes from the sentence of a duty to the duty's standards: a plain sentence becomes a duty of parts."""

from jdkit.language.clauses import clauses, without_label
from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.language.script import simplify
from jdkit.language.verbs import verbs
from jdkit.model.duty import Duty
from jdkit.rule import Field, Finding, Fix, Page, Text
from jdkit.rules.wording.metric_as_duty import AT_LEAST, BEGINNING, COUNTED, EVERY, NUMBER, SHARE, figure_spans
from jdkit.rules.wording.moves.duty import Mended, offered, phrases_in, said
from jdkit.rules.wording.moves.put import Unsuited, put
from jdkit.rules.wording.moves.strike import is_all, is_duty, is_whole, strike
from jdkit.rules.wording.no_action import has_action
from jdkit.rules.wording.parts import Span
from jdkit.text import KEPT, Operation, Replace, Wrap

REACHES = words(
    "完成 达成 实现 做到 达到 保持 保证 确保 控制 降低 提高 提升 减少 增加 缩短 压缩 节约 创造 增长 杜绝 避免 防止 保障"
)
QUANTITY = any_of(
    words(
        "率 比例 占比 满意度 得分 评分 分数 均分 份额 业绩 销售额 营业额 销量 产量 产值 利润 回款 毛利 营收 金额 差错 "
        "误差 损耗 成本 费用 时长 量 单价 收入 排名 目标 任务 指标"
    )
)
HOW_MANY = rf"{AT_LEAST}?\s*{NUMBER}\s*{any_of(COUNTED)}(?:以上|以内|以下|左右)?"
COUNT_AT_END = Pattern(
    rf"(?:{EVERY})?(?P<act>[^0-9０-９，,]{{4,20}}?)(?:{EVERY})?(?:的?(?:数量|次数))?\s*{HOW_MANY}"
    rf"|(?P<before>[^0-9０-９，,（(]{{4,20}})[（(][^（()）]*[）)]"
)
COUNT_WITHIN = Pattern(rf"(?:{EVERY})?(?P<verb>[\u4e00-\u9fff]{{2,4}}){HOW_MANY}的?(?P<object>[\u4e00-\u9fff]{{2,12}})")
BARE = Pattern(
    rf"(?:{EVERY})?(?:{any_of(REACHES)})|[^，,；;。]{{0,12}}?{QUANTITY}[^，,；;。]{{0,6}}?(?:{AT_LEAST}|{NUMBER}|{SHARE}|翻)"
    rf"|(?:{EVERY})?\s*(?:{AT_LEAST})?\s*(?:{SHARE}|{NUMBER})|[零0无]"
)
GOVERNED = Pattern(r"按|依|根据|遵|通过|负责|协助|对|将|把|为")
LED = Pattern(r"负责|协助|参与|组织")

Pieces = tuple[Span, ...]


def moved_to_standards(page: Page, text: Text, finding: Finding) -> Finding:
    """The finding with the move that would mend it, where one is certain."""
    return offered(finding, _move(page, text, finding.span or (0, len(text.value))))


def _move(page: Page, text: Text, span: Span) -> Mended:
    """The move, or nothing where the figure cannot be told from what is done."""
    parted = None if text.field is Field.TASK else _parted(text, span)
    if parted is None:
        return Mended()
    gone, left = parted
    if figure_spans(simplify(left)):
        return Mended()
    phrases = tuple(_unled(phrase) for phrase in phrases_in(text, span))
    strikes = tuple(Replace(text.path, start, end, "") for start, end in gone)
    try:
        operations = _put(page, text, phrases)
    except Unsuited:
        return Mended()
    return Mended(said(page, left, "standards", (), phrases), Fix((*strikes, *operations)))


def _put(page: Page, text: Text, phrases: tuple[str, ...]) -> tuple[Operation, ...]:
    if text.path[-1] not in Duty.model_fields or text.path == ("duties",):
        return (Wrap(text.path, {"what": KEPT, "standards": list(phrases)}),)
    path = text.path[:-1]
    duties = page.data["duties"]
    return put(duties if path == ("duties",) else duties[path[1]], path, Duty, "standards", phrases)


def _parted(text: Text, span: Span) -> tuple[Pieces, str] | None:
    """The stretches that go, and what is left: the figure's clause, or only the figure where the clause says an act."""
    figures = [part for part in clauses(text.simplified[slice(*span)]) if part.text]
    if all(_is_bare(part.text) for part in figures):
        if is_all(text.value, _led(text, span)):
            return None
        struck = strike(text.value, _led(text, span))
        sound = is_duty(struck.left) if text.field is Field.ACTION else len(struck.left) > 3 and is_whole(struck.left)
        return (((struck.start, struck.end),), struck.left) if sound else None
    if len(figures) != 1 or text.field is not Field.ACTION:
        return None
    pieces = tuple((span[0] + start, span[0] + end) for start, end in _figure_pieces(text.simplified[slice(*span)]))
    left = _without(text.value, pieces)
    return (pieces, left) if pieces and is_duty(left) else None


def _is_bare(clause: str) -> bool:
    """Whether a clause says only how much: 差错率低于千分之三, and not 每日受理诉求 80 通."""
    if GOVERNED.match(clause) or _figure_pieces(clause):
        return False
    return BARE.match(clause) is not None or not has_action(clause)


def _figure_pieces(clause: str) -> Pieces:
    """The stretches of a clause to strike so that an act with its object is left."""
    found = COUNT_AT_END.compiled.fullmatch(clause)
    if found:
        kept = found.span("act") if found["act"] is not None else found.span("before")
        pieces: Pieces = ((0, kept[0]), (kept[0] + len(clause[slice(*kept)].rstrip()), len(clause)))
        return pieces if _is_act(clause[slice(*kept)]) else ()
    found = COUNT_WITHIN.compiled.fullmatch(clause)
    if found and verbs().end_at(found["verb"], 0) == len(found["verb"]) and _is_act(found["verb"] + found["object"]):
        return ((0, found.start("verb")), (found.end("verb"), found.start("object")))
    return ()


def _is_act(said: str) -> bool:
    lead = LED.match(said)
    act = said[lead.end() if lead else 0 :].strip()
    end = verbs().end_at(act, 0)
    if end is None or act[:end] in REACHES or Pattern(QUANTITY).search(act):
        return False
    return len(act) - end >= 2


def _led(text: Text, span: Span) -> Span:
    """The stretch with 确保, 做到 and the like before it, which would be left without an object."""
    for part in map(without_label, clauses(text.simplified)):
        lead = text.simplified[part.start : span[0]]
        if part.start <= span[0] <= part.end and BEGINNING.compiled.fullmatch(lead):
            return part.start, span[1]
    return span


def _unled(phrase: str) -> str:
    """A measure without 使, 确保 and the like before it."""
    lead = BEGINNING.match(simplify(phrase))
    return phrase[lead.end() if lead else 0 :]


def _without(value: str, pieces: Pieces) -> str:
    for start, end in sorted(pieces, reverse=True):
        value = value[:start] + value[end:]
    return value
