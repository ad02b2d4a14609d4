"""One key twice in the same place.

Which of the two counts depends on the program that reads the file, so one of them is silently lost; jdkit takes the
first. The English and a Chinese name of a key are one key (``title`` and ``职务名称``). Reading the file finds this, so
there is no check. The same key in two entries of a list is as it should be.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="duplicate-key",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("YAML 1.1",),
    faulty=(
        "purpose:\n  why: 让客户诉求有人受理\n  what: 受理客户诉求\n  ⟦why⟧: 让客户诉求有答复\n",
        "header:\n  title: 客服专员\n  ⟦职务名称⟧: 客服代表\n  department: 客户服务部\n",
        "header:\n  職務名稱: 客服專員\n  部門: 客戶服務部\n  ⟦歸屬部門⟧: 客服中心\n",
    ),
    faultless=(
        "duties:\n  - what: 受理客户诉求\n  - what: 答复客户诉求\n",
        "management:\n  level: staff\n  authority: [{matter: 补偿, level: decide}]\n",
        "header:\n  職務名稱: 客服專員\n  部門: 客戶服務部\n",
    ),
)
