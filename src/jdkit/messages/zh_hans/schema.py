"""Sentences about the shape of a file: what was found and what is wanted."""

PHRASES: dict[str, str] = {
    "syntax.title": "文件写法有误",
    "syntax.why": "写法有误的文件读不出来，或者读出来的不是您写的意思，后面的检查也就无从做起。"
    "最常见的是句子里的英文冒号后面跟了空格、引号没有成对、缩进没有对齐。含标点的句子用全角标点，或整句放进双引号。",
    "syntax.colon-in-sentence": "“{key}”后面的英文冒号加空格把这句话拆成了两段；请改用全角冒号“：”，"
    "或把整句放进双引号。",
    "syntax.colon-in-sentence.fix": "把整句放进双引号",
    "encoding.title": "文件编码不是 UTF-8",
    "encoding.why": "YAML 文件用 UTF-8 编码。用 GBK、Big5、UTF-16 保存的文件，在别的电脑上会变成乱码，"
    "丢失的字无法找回。请在编辑器里“另存为”UTF-8。",
    "unreadable.title": "文件没有读到",
    "unreadable.why": "文件已不在、没有读取权限、远大于任何一份岗位说明书，或者根本不是普通文件（文件夹、管道、设备）。"
    "其中的内容一概没有检查；不作声就会被当成没有问题。",
    "duplicate-key.title": "同一个键写了两次",
    "duplicate-key.why": "同一处的同一个键只能写一次；写了两次，哪一个算数要看由什么软件打开，另一个会悄悄丢失。"
    "键的中文名和英文名是同一个键，例如“职务名称”和 title。请保留一个。",
    "duplicate-key.two-spellings": "“{key}”和前面的“{other}”是同一个键；请只保留一个。",
    "missing-key.title": "缺少必需的键",
    "missing-key.why": "有些键缺了，所在的整段就没有意义：没有职务名称和归属部门，无法区分岗位（S0 的表头）；"
    "一条职责没有写做什么，就不成其为职责。暂时不知道的，写“【待填】”。",
    "missing-key": "缺少“{key:term}（{key}）”；请补上，暂缺的可写“【待填】”。",
    "unknown-key.title": "不认识的键",
    "unknown-key.why": "不认识的键，下面的内容既不检查也不印出来，多半是键名写错了。"
    "自己增加的键请放在“自定义（custom）”下面，或者以 x- 开头。",
    "unknown-key": "这里没有“{key}”这个键；可用的键：{known}。自己增加的键请以 x- 开头。",
    "unknown-key.near": "这里没有“{key}”这个键；是不是“{near}”？",
    "unknown-key.near.fix": "改为最接近的键名",
    "wrong-type.title": "内容的形式不对",
    "wrong-type.why": "每个键的内容有规定的形式：一段文字、一个列表，或一组“键: 值”。形式不对的部分读不出来，"
    "也就没有检查。列表的每一项以“- ”开头；“键: 值”要逐行缩进写在键的下面。",
    "wrong-type.mapping": "“{key:term}（{key}）”应为一组“键: 值”，现在是{found:term}。",
    "wrong-type.sentence": "“{key:term}（{key}）”应为一句话或一组“键: 值”，现在是{found:term}。",
    "wrong-type.list": "“{key:term}（{key}）”应为列表，每项以“- ”开头，现在是{found:term}。",
    "wrong-type.text": "“{key:term}（{key}）”应为一段文字，现在是{found:term}。",
    "wrong-value.title": "填写的值不对",
    "wrong-value.why": "日期、数字和只能选填的项目有规定的写法，写错的值不参加检查：失效日期写错，到期提醒也就失灵。"
    "日期写成 2026-01-31；数字不带单位；选填的项目可用中文，也可用英文。",
    "wrong-value.custom": "“{key}”的值与 jdkit.yaml 的声明不符，应为{type:term}。",
    "wrong-value.one-of": "“{key:term}（{key}）”不能是“{found}”；请从以下各项中选填：{allowed}。",
    "wrong-value.one-of.fix": "改为最接近的一项",
    "wrong-value.day-form": "“{key:term}（{key}）”的日期“{found}”写法不对；请写成 2026-01-31 这样。",
    "wrong-value.day-form.fix": "改写日期",
    "wrong-value.no-such-day": "“{key:term}（{key}）”的日期“{found}”不存在；请核对年、月、日。",
    "wrong-value.whole-number": "“{key:term}（{key}）”应为整数，不带单位，例如 24，现在是“{found}”。",
    "wrong-value.whole-number.fix": "只留数字",
    "wrong-value.number": "“{key:term}（{key}）”应为数字，例如 12.5，现在是“{found}”。",
    "wrong-value.number.fix": "只留数字",
    "wrong-value.at-least": "“{key:term}（{key}）”不能小于 {at_least}，现在是“{found}”。",
    "wrong-value.other": "“{key:term}（{key}）”不能是“{found}”；请核对。",
    "wrong-value.empty-entry": "“{key:term}（{key}）”的列表中有一项是空的；请填写或删去这一项。",
    "config.title": "配置有误",
    "config.idle": "没有文件符合 {pattern}，这一条设置不起作用；请改正路径，或删去这一条。",
    "config.why": "jdkit.yaml 里看不懂的设置如果略过，检查的范围就会和您想要的不同，而且没有人知道。"
    "因此配置有误时不检查，先请更正。",
}
