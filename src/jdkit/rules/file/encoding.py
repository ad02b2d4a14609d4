"""A file that is not saved as UTF-8.

YAML is UTF-8. A file saved as GBK, Big5 or UTF-16 shows as gibberish elsewhere, and a character that belongs to no
encoding is lost for good. Reading the bytes finds this, so there is no check. The first line of each example says how
it is saved. A byte order mark at the beginning of UTF-8 is harmless.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="encoding",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("YAML 1.1",),
    faulty=(
        "# 保存为 GBK\npurpose: 受理客户诉求并答复客户，登记每件诉求的处理结果\n",
        "# 儲存為 Big5\npurpose: 受理客戶訴求並答覆客戶，登記每件訴求的處理結果\n",
        "# 保存为 UTF-16\npurpose: 受理客户诉求\n",
    ),
    faultless=(
        "# 保存为 UTF-8\npurpose: 受理客户诉求并答复客户\n",
        "# 保存为 UTF-8-SIG\npurpose: 受理客户诉求并答复客户\n",
        "# 儲存為 UTF-8\npurpose: 受理客戶訴求並答覆客戶\n",
    ),
)
