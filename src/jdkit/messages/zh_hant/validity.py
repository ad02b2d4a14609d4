"""Sentences of the rules about validity."""

PHRASES: dict[str, str] = {
    "expired.title": "有效期已過",
    "expired.why": "崗位說明書教材（S0）要求寫明有效期，為期半年或一年，否則無法判斷現行的是哪一版。過了有效期，招募、"
    "考核、敘薪就失去依據。請覆核內容，發布新版本並更新失效日期；崗位已裁撤的，把狀態改為「已廢止」。",
    "expired": "有效期至「{words}」，已經過期；請覆核後發布新版本，或把狀態改為「已廢止」。",
    "expires-soon.title": "有效期將滿",
    "expires-soon.why": "崗位說明書一般每年修訂一次（S0）。訪談、審核、簽字都需要時間，到期前開始覆核，"
    "才不會出現無版本可用的空檔。",
    "expires-soon": "有效期至「{words}」，即將期滿；請開始覆核。",
    "open-ended-validity.title": "沒有失效日期",
    "open-ended-validity.why": "S0 要求崗位說明書有有效期，為期半年或一年；沒有期限，就無法判斷現行的是哪一版。"
    "請填寫失效日期，例如「失效日期: 2026-12-31」，當天仍然有效。",
    "open-ended-validity": "有效期沒有寫失效日期；請填寫，一般為半年或一年。",
    "open-ended-validity.undated": "「{words}」沒有說從哪一天算起；請寫明生效日期和失效日期。",
    "open-ended-validity.unlimited": "「{words}」沒有期限；請寫明失效日期，一般為半年或一年。",
    "validity-too-long.title": "有效期過長",
    "validity-too-long.why": "S0 把有效期定為半年或一年，並建議每年修訂：職責、編制和系統的變化往往快於更長的期限。"
    "首尾兩天都計入，2026-01-01 至 2026-12-31 正好一年。",
    "validity-too-long": "有效期至「{words}」，超過 {months} 個月；請縮短期限，到期再修訂。",
    "validity-too-long.from": "自「{from}」起生效",
    "validity-reversed.title": "失效早於生效",
    "validity-reversed.why": "失效日期早於生效日期，這份說明書就沒有一天有效（S0：有效期用來判斷現行版本）。"
    "多半是其中一個年份寫錯了，請核對兩個日期。",
    "validity-reversed": "失效日期「{words}」早於生效日期「{from}」；請核對這兩個日期。",
    "validity-reversed.from": "生效日期在這裡",
    "changed-without-revision.title": "修訂記錄缺少目前版本",
    "changed-without-revision.why": "修訂記錄說明每一版由誰、為什麼修改；缺了目前版本，這次修改就無從追溯，"
    "也難以判斷現行的是哪一版（S0）。請補一行修訂記錄，或更正版本號。",
    "changed-without-revision": "目前版本「{words}」不在修訂記錄裡；請補一行修訂記錄，或更正版本號。",
    "changed-without-revision.last": "修訂記錄的最後一行是「{last}」",
    "revision-order.title": "修訂記錄的日期順序混亂",
    "revision-order.why": "修訂記錄應當一路由舊到新，或一路由新到舊，讀者才能判斷現行的是哪一版（S0）。順序不對，"
    "不是放錯了行，就是寫錯了日期。",
    "revision-order.earlier": "「{words}」早於前面的「{other}」，而修訂記錄是由舊到新排列的；請核對日期或移動這一行。",
    "revision-order.later": "「{words}」晚於前面的「{other}」，而修訂記錄是由新到舊排列的；請核對日期或移動這一行。",
    "revision-order.other": "前面的日期在這裡",
    "revision-order.fix": "按日期移動這一行",
    "stale-signature.title": "簽字不屬於目前版本",
    "stale-signature.why": "簽字確認的是當時簽的那一版（S0 要求有關負責人簽字）。內容修訂以後，"
    "舊簽字不能證明任職者知道新的職責，發生爭議時也不能作為依據。請就目前版本重新簽字。",
    "stale-signature.version": "{role:term}簽的是「{words}」版，目前版本是「{version}」；請重新簽字。",
    "stale-signature.early": "{role:term}於「{words}」簽字，早於「{version}」版的修訂日期「{revised}」；"
    "請就目前版本重新簽字。",
    "stale-signature.current": "目前版本在這裡",
    "stale-signature.revised": "該版本的修訂日期在這裡",
}
