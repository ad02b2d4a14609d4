"""Characters that both scripts use, but not in these words.

Each line: the wrong character, the right one, and the words in simplified script with the character in ``⟨ ⟩``. The
patterns are kept to words in which no name and no other sense can hide.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jdkit.language.pattern import Pattern

PERSON = "(?!先生|小姐|女士|总|经理|主任|老师|某)"
"""What follows a surname: 由于先生负责."""


@dataclass(frozen=True)
class Confusion:
    """``wrong`` stands for ``right`` where ``context`` matches; group 1 is the character."""

    wrong: str
    right: str
    context: Pattern


def _confusion(wrong: str, right: str, context: str) -> Confusion:
    return Confusion(wrong, right, Pattern(context.replace("⟨", "(").replace("⟩", ")")))


IN_TRADITIONAL = (
    _confusion("范", "範", "⟨范⟩(?=围|畴|例|本|文|式)|(?<=[规示典模师防])⟨范⟩"),
    _confusion("于", "於", f"(?<=[关对由属位处用低高优鉴基至在便利善勇乐敢忠限严多少难易终过急趋始等])⟨于⟩{PERSON}"),
    _confusion("并", "併", "(?<=[合兼归吞])⟨并⟩|⟨并⟩(?=购|入|案|发症)"),
    _confusion("并", "並", "(?<![合兼归吞])⟨并⟩(?!购|入|案|发症|州|吞)"),
    _confusion("后", "後", f"(?<![皇太王影歌天母蜂])⟨后⟩(?!妃|土|羿|宫|冠|里){PERSON}"),
    _confusion("里", "裡", "(?<=[这那哪心手家])⟨里⟩|⟨里⟩(?=面|头)"),
    _confusion("征", "徵", "⟨征⟩(?=求|询|集|收|税|信|兆|象|聘|才|文|用|召|得)|(?<=[特象表])⟨征⟩"),
    _confusion("采", "採", "(?<![神风精文光喝])⟨采⟩(?=购|用|取|集|访|纳|摘|样|买|办|证|行)"),
    _confusion("干", "幹", "(?<![若相])⟨干⟩(?=部|事|练|活)|(?<=[骨主能才])⟨干⟩(?!扰|涉|预|系|线)"),
    _confusion("干", "乾", "(?<!若)⟨干⟩(?=净|燥|洗|粮)|(?<=[烘晾风])⟨干⟩"),
    _confusion("系", "係", "(?<=关)⟨系⟩(?!统|列)"),
    _confusion("系", "繫", "(?<=[联维])⟨系⟩(?!统|列)"),
    _confusion("准", "準", "(?<=[标基水精对])⟨准⟩(?!许|予|入|考|驾)|(?<![批核获允照恩])⟨准⟩(?=确|备|时|则|点)"),
    _confusion(
        "制", "製", "(?<=[绘研印])⟨制⟩(?!度|定|订|式)|(?<![控管限抑体机法牵强专编遏节规])⟨制⟩(?=作|造|品|图|表)"
    ),
    _confusion("游", "遊", "(?<=[旅导])⟨游⟩|⟨游⟩(?=客|戏|览)"),
    _confusion("志", "誌", "(?<=[日杂标])⟨志⟩(?!愿|工|向|趣)"),
    _confusion("余", "餘", "(?<=[其剩结业盈])⟨余⟩|⟨余⟩(?=额|款|数)"),
    _confusion("托", "託", "(?<=[委信])⟨托⟩|⟨托⟩(?=管)"),
    _confusion("冲", "衝", "⟨冲⟩(?=突|击)|(?<=缓)⟨冲⟩"),
    _confusion("沖", "衝", "⟨[冲沖]⟩(?=突|击)|(?<=缓)⟨[冲沖]⟩"),
    _confusion("松", "鬆", "(?<=[放轻宽])⟨松⟩"),
    _confusion("斗", "鬥", "(?<=[奋战])⟨斗⟩"),
    _confusion("据", "據", "(?<!拮)⟨据⟩"),
    _confusion("种", "種", "(?<=[各多某两三这那何])⟨种⟩|⟨种⟩(?=类|子|植)"),
    _confusion("划", "劃", "(?<=[计规策企])⟨划⟩|⟨划⟩(?=分|定|归)"),
    _confusion("几", "幾", "(?<!茶)⟨几⟩(?=个|项|名|次|天|位)"),
    _confusion("丰", "豐", "⟨丰⟩(?=富|田|收)"),
    _confusion("云", "雲", "⟨云⟩(?=端|计算|服务|平台)"),
)

IN_SIMPLIFIED = (
    _confusion("於", "于", "⟨於⟩(?!菟|陵|氏)" + PERSON),
    _confusion("著", "着", "(?<=[跟随沿本朝向接顺意味趁])⟨著⟩(?!作|名|称)|⟨著⟩(?=重|手|力|想|急)"),
    _confusion("乾", "干", "⟨乾⟩(?=净|淨|燥|粮|洗|货)|(?<=[烘晾风])⟨乾⟩"),
    _confusion("徵", "征", "⟨徵⟩(?=求|询|集|收|税|信|兆|象|聘|召|得)|(?<=[特象表])⟨徵⟩"),
    _confusion("後", "后", "⟨後⟩(?!主)"),
    _confusion("藉", "借", "⟨藉⟩(?=助|由|此|口)|(?<=凭)⟨藉⟩"),
    _confusion("夥", "伙", "⟨夥⟩(?=伴)|(?<=合)⟨夥⟩"),
)


def confused(value: str, simplified: str, table: tuple[Confusion, ...]) -> Iterator[tuple[int, str]]:
    """Where a character of ``value`` stands for another one, and that one."""
    for confusion in table:
        if confusion.wrong not in value:
            continue
        for found in confusion.context.finditer(simplified):
            at = next(start for start, _ in found.regs[1:] if start >= 0)
            if value[at] == confusion.wrong:
                yield at, confusion.right
