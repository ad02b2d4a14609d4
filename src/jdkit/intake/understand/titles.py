"""What posts are called where no label says so: in headings, names of sheets and names of files."""

import re

from jdkit.intake.labels import Labels
from jdkit.intake.page import Slice

_WHAT = (
    r"(?:的)?(?:岗位|崗位|职位|職位|职务|職務|工作)?(?:说明书|說明書|职责说明书|職責說明書|责任书|責任書|描述书|职责描述|职责|職責|职掌|職掌|说明|說明|任职要求|任职资格|任職資格"
    r"|职责及要求|职责与要求|工作内容|工作內容|职责范围|職責範圍)(?:[（(].{0,10}[)）])?"
)
_COMPOUND = re.compile(rf"(?P<name>[^，,。；;：:、]{{2,16}}?){_WHAT}\s*[：:]?")
_DOCUMENT = re.compile(
    r"(?P<name>.{2,24}?)(?:岗位|崗位|职位|職位|职务|職務|工作)?(?:职责)?(?:说明书|說明書|责任书|描述书)"
)
_ENGLISH = re.compile(
    r"(?i:job description|position description|role profile)\s*[:：–—-]+\s*(?P<name>\S.{1,40})"
    r"|(?P<before>\S.{1,40}?)\s*[-–—:]?\s+(?i:job description|position description)"
)
_GENERIC = re.compile(
    r"^(?:本|该|各|主要|岗位|崗位|职位|職位|工作|基本|核心|明确|明確|履行|部门|部門|公司|学校|员工|員工|所有|第.{1,3}[章节條条部]|附件|关于|及|与|和|任职|一般|其他|日常|具体)"
)
_POST = re.compile(
    r"(?:[員员师師长長]|经理|經理|主管|总监|總監|主任|助理|专员|專員|秘书|秘書|总裁|總裁|会计|會計|出纳|出納|前台|前臺|司机|司機|代表|顾问|顧問"
    r"|[工技]人|技工|客服|文员|教练|负责人|負責人|店长|书记|律师|医生|护士|教师|工程师|内勤|外勤|保安|保洁|厨师|副总|總務|总务|行政|人事|采购|採購"
    r"|销售|業務|美工|编辑|主播|学徒|岗|崗|干事|主席|[电焊钳木瓦油漆维修]工"
    r"|Manager|Engineer|Officer|Assistant|Director|Specialist|Agent|Lead|Leader|Analyst|Clerk|Representative"
    r"|Coordinator|Accountant|Supervisor|Technician|Consultant|Secretary|Nurse|Teacher|Developer|Designer|Administrator)"
    r"(?:[（(].{1,12}[)）])?$"
)


def named_before(piece: Slice, labels: Labels) -> tuple[Slice, Slice] | None:
    """``客服经理岗位职责`` as the name of a post and what is said of it."""
    text = piece.text
    match = _COMPOUND.fullmatch(text)
    if match is None or _GENERIC.match(match["name"]) or labels.find(match["name"]):
        return None
    return piece.part(*match.span("name")).strip(), piece.part(match.end("name"))


def named_in_document_title(piece: Slice) -> Slice | None:
    """The post in ``客服经理岗位说明书`` or ``Job Description: Service Agent``."""
    text = piece.text
    if english := _ENGLISH.fullmatch(text):
        return piece.part(*english.span("name" if english["name"] else "before"))
    match = _DOCUMENT.fullmatch(text)
    return piece.part(*match.span("name")) if match and not _GENERIC.match(match["name"]) else None


def is_document_title(text: str, labels: Labels) -> bool:
    label = labels.find(text)
    return label is not None and label.field == "document"


def looks_like_post(text: str) -> bool:
    return len(text) <= 30 and not re.search(r"[，,。；;：:、]", text) and _POST.search(text) is not None


def named_by_file(stem: str) -> str | None:
    """The post that a file's name tells: ``客服经理岗位说明书``."""
    bare = re.sub(r"^[\d\s._、（()）-]+|[\d\s._（()）v-]+$", "", stem)
    match = _DOCUMENT.fullmatch(bare) or _COMPOUND.fullmatch(bare)
    return match["name"].strip(" -_") if match and not _GENERIC.match(match["name"]) else None
