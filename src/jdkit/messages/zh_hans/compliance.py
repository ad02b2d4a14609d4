"""Sentences of the rules about the law."""

PHRASES: dict[str, str] = {
    "personal-data.title": "含个人信息",
    "personal-data.why": "岗位说明书写的是岗位，不是某一个人，却会被许多人传阅。"
    "个人信息保护法第6条要求只收集实现目的所需的最少信息；台湾个人资料保护法第5条、"
    "香港《个人资料（私隐）条例》（第486章）保障资料第1原则的要求相同。请改写为岗位名称、值班电话或部门邮箱。",
    "personal-data.identity-number": "“{words}”是身份证件号码，岗位说明书不需要；请删去，改写岗位或材料的名称。",
    "personal-data.mobile": "“{words}”是个人手机号码；请改写为岗位名称或值班电话。",
    "personal-data.email": "“{words}”像是个人邮箱；请改写为部门邮箱。",
}
