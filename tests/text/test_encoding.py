import random
import time

import pytest

from jdkit.text.encoding import LIMIT, read_source

SIMPLIFIED = [
    "岗位职责：客服",
    "职务名称",
    "客服专员",
    "负责受理客户诉求，遵循服务规程，确保每件诉求有登记、有答复",
    "按交接规程移交未办结的诉求",
    "大专及以上学历，一年以上客户服务经历",
    "header:\n  title: 客服专员\n  department: customer-service\n",
    "组织开展班组日常质检，核对质检评分",
    "熟练使用办公软件",
    "仓库保管员按出入库流程清点货物，做到账实相符",
    "会计主管审核记账凭证，编制财务报表",
    "电工负责厂区供配电设备的巡检与维修",
    "护士长安排病区护理人员班次，督促落实消毒隔离制度",
    "驾驶员安全行车，按时保养车辆",
    "拟定年度培训计划并跟踪实施效果",
    "让客户的每件诉求都有人受理、有记录、有答复",
    "编制：24",
    "保洁员",
    "接听来电",
    "物流承运商",
]
TRADITIONAL = [
    "崗位職責：客服",
    "職務名稱",
    "客服專員",
    "負責受理客戶訴求，遵循服務規程，確保每件訴求有登記、有答覆",
    "按交接規程移交未辦結的訴求",
    "大學畢業以上學歷，具一年以上客戶服務經驗",
    "header:\n  title: 客服專員\n  department: customer-service\n",
    "組織開展班組日常品檢，核對品檢評分",
    "熟悉辦公室軟體操作",
    "倉庫管理員依出入庫流程清點貨物，做到帳實相符",
    "會計主管審核記帳憑證，編製財務報表",
    "電工負責廠區供電設備的巡檢與維修",
    "護理長安排病房護理人員班次，督導落實消毒隔離制度",
    "駕駛員安全行車，按時保養車輛",
    "擬定年度訓練計畫並追蹤執行成效",
    "讓客戶的每件訴求都有人受理、有記錄、有答覆",
    "編制：24",
    "清潔人員",
    "接聽來電",
    "物流承運商",
]


def read(data: bytes) -> tuple[str, str, dict[str, object], bool]:
    source, problems = read_source("a.yaml", data)
    (problem,) = problems
    assert problem.rule == ("unreadable" if problem.code == "too-large" else "encoding")
    return source.text, problem.code, dict(problem.args), problem.safe


@pytest.mark.parametrize("text", ["", "a: b\n", "岗位: 客服\n", "\ufeff岗位: 客服\r\n", "e\u0301 \x85 𠮷\n"])
def test_utf8_is_fine_and_kept_as_it_is(text: str) -> None:
    source, problems = read_source("a.yaml", text.encode())
    assert (source.name, source.text, source.encoding, problems) == ("a.yaml", text, "utf-8", ())


@pytest.mark.parametrize("text", SIMPLIFIED)
def test_gbk(text: str) -> None:
    assert read(text.encode("gbk")) == (text, "gbk", {"encoding": "GBK"}, True)


@pytest.mark.parametrize("text", TRADITIONAL)
def test_big5(text: str) -> None:
    assert read(text.encode("big5")) == (text, "big5", {"encoding": "Big5"}, True)


def test_gb18030_beyond_gbk() -> None:
    text = "岗位职责：客服㐂𠮷"
    assert read(text.encode("gb18030")) == (text, "gbk", {"encoding": "GB18030"}, True)


def test_hong_kong_characters() -> None:
    text = "崗位職責：客服嘅"
    assert read(text.encode("big5hkscs"))[:2] == (text, "big5")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_utf16(codec: str, mark: str) -> None:
    text = f"{mark}title: 客服\n"
    assert read(text.encode(codec)) == (text, "utf-16", {"encoding": "UTF-16"}, True)


def test_utf16_cut_in_half_is_read_but_not_rewritten() -> None:
    text, code, _, safe = read("\ufefftitle: 客服".encode("utf-16-le")[:-1])
    assert (text[:9], code, safe) == ("\ufefftitle: 客", "utf-16", False)


def test_one_bad_byte_in_utf8_is_named_by_its_place() -> None:
    text = "title: 客服\nwhat: 核对"
    data = text.encode()[:-1]
    source, (problem,) = read_source("a.yaml", data)
    assert source.text == "title: 客服\nwhat: 核\ufffd"
    assert (problem.code, problem.start, problem.end) == ("not-utf-8", 17, 18)
    assert problem.args == {"encoding": "?", "byte": len(data) - 2, "line": 2}
    assert not problem.safe


@pytest.mark.parametrize(
    "data",
    ["title: café – naïve\n".encode("cp1252"), "имя: оператор\n".encode("cp1251"), b"\xff", b"a: \x80\n", b"\xe5\xae"],
)
def test_other_encodings_are_not_guessed(data: bytes) -> None:
    assert read(data)[1] == "not-utf-8"


@pytest.mark.parametrize(
    "data", [b"a\0b\0\0", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"a: b\0\n", b"PK\x03\x04\x14\0\x06\0"]
)
def test_binary(data: bytes) -> None:
    assert read(data)[1] == "binary"


def test_random_bytes_never_raise() -> None:
    chance = random.Random(1)
    for size in range(300):
        source, _ = read_source("a.yaml", chance.randbytes(size))
        assert source.name == "a.yaml"


def test_too_large() -> None:
    assert read_source("a.yaml", b"a" * LIMIT)[1] == ()
    assert read(b"a" * (LIMIT + 1)) == ("", "too-large", {"size": "2.1 MB", "limit": "2 MB"}, False)
    assert read(b"\xb8" * 3_100_000)[2] == {"size": "3.1 MB", "limit": "2 MB"}


@pytest.mark.parametrize("codec", ["gbk", "big5", "utf-16-le"])
def test_two_megabytes_are_read_at_once(codec: str) -> None:
    data = ("客服" * 600_000).encode(codec)[:LIMIT]
    start = time.perf_counter()
    read_source("a.yaml", data)
    assert time.perf_counter() - start < 2
