"""Sentences of the rules about validity."""

PHRASES: dict[str, str] = {
    "expired.title": "有效期已过",
    "expired.why": "岗位说明书教材（S0）要求写明有效期，为期半年或一年，否则无法判断现行的是哪一版。过了有效期，招聘、"
    "考核、定薪就失去依据。请复核内容，发布新版本并更新失效日期；岗位已撤销的，把状态改为“已废止”。",
    "expired": "有效期至“{words}”，已经过期；请复核后发布新版本，或把状态改为“已废止”。",
    "expires-soon.title": "有效期将满",
    "expires-soon.why": "岗位说明书一般每年修订一次（S0）。访谈、审核、签字都要时间，到期前开始复核，"
    "才不会出现无版本可用的空档。",
    "expires-soon": "有效期至“{words}”，即将期满；请开始复核。",
    "open-ended-validity.title": "没有失效日期",
    "open-ended-validity.why": "S0 要求岗位说明书有有效期，为期半年或一年；没有期限，就无法判断现行的是哪一版。"
    "请填写失效日期，例如“失效日期: 2026-12-31”，当天仍然有效。",
    "open-ended-validity": "有效期没有写失效日期；请填写，一般为半年或一年。",
    "open-ended-validity.undated": "“{words}”没有说从哪一天算起；请写明生效日期和失效日期。",
    "open-ended-validity.unlimited": "“{words}”没有期限；请写明失效日期，一般为半年或一年。",
    "validity-too-long.title": "有效期过长",
    "validity-too-long.why": "S0 把有效期定为半年或一年，并建议每年修订：职责、编制和系统的变化往往快于更长的期限。"
    "首尾两天都计入，2026-01-01 至 2026-12-31 正好一年。",
    "validity-too-long": "有效期至“{words}”，超过 {months} 个月；请缩短期限，到期再修订。",
    "validity-too-long.from": "自“{from}”起生效",
    "validity-reversed.title": "失效早于生效",
    "validity-reversed.why": "失效日期早于生效日期，这份说明书就没有一天有效（S0：有效期用来判断现行版本）。"
    "多半是其中一个年份写错了，请核对两个日期。",
    "validity-reversed": "失效日期“{words}”早于生效日期“{from}”；请核对这两个日期。",
    "validity-reversed.from": "生效日期在这里",
    "changed-without-revision.title": "修订记录缺少当前版本",
    "changed-without-revision.why": "修订记录说明每一版由谁、为什么修改；缺了当前版本，这次修改就无从追溯，"
    "也难以判断现行的是哪一版（S0）。请补一行修订记录，或更正版本号。",
    "changed-without-revision": "当前版本“{words}”不在修订记录里；请补一行修订记录，或更正版本号。",
    "changed-without-revision.last": "修订记录的最后一行是“{last}”",
    "revision-order.title": "修订记录的日期顺序混乱",
    "revision-order.why": "修订记录应当一路由旧到新，或一路由新到旧，读者才能判断现行的是哪一版（S0）。顺序不对，"
    "不是放错了行，就是写错了日期。",
    "revision-order.earlier": "“{words}”早于前面的“{other}”，而修订记录是由旧到新排列的；请核对日期或移动这一行。",
    "revision-order.later": "“{words}”晚于前面的“{other}”，而修订记录是由新到旧排列的；请核对日期或移动这一行。",
    "revision-order.other": "前面的日期在这里",
    "revision-order.fix": "按日期移动这一行",
    "stale-signature.title": "签字不属于当前版本",
    "stale-signature.why": "签字确认的是当时签的那一版（S0 要求有关责任人签字）。内容修订以后，"
    "旧签字不能证明任职者知道新的职责，发生争议时也不能作为依据。请就当前版本重新签字。",
    "stale-signature.version": "{role:term}签的是“{words}”版，当前版本是“{version}”；请重新签字。",
    "stale-signature.early": "{role:term}于“{words}”签字，早于“{version}”版的修订日期“{revised}”；"
    "请就当前版本重新签字。",
    "stale-signature.current": "当前版本在这里",
    "stale-signature.revised": "该版本的修订日期在这里",
}
