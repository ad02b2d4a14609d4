"""A file that was not read at all.

It is gone, may not be read, is far larger than any position, or is no ordinary file but a folder, a pipe or a device.
Nothing in it is checked, and to say nothing would pass for a clean run. Opening the file finds this, so there is no
check. The first line of each example says what the file is.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="unreadable",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("POSIX.1",),
    faulty=(
        "# 文件有 3 MB\npurpose: 受理客户诉求并答复客户\n",
        "# 檔案沒有讀取權限\npurpose: 受理客戶訴求並答覆客戶\n",
    ),
    faultless=(
        "# 文件有 3 KB\npurpose: 受理客户诉求并答复客户\n",
        "# 檔案有讀取權限\npurpose: 受理客戶訴求並答覆客戶\n",
    ),
)
