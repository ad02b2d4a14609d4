"""Sentences of the rules about wording."""

GROUNDS = {
    "sex": "性別",
    "age": "年齡",
    "marriage": "婚姻或生育狀況",
    "ethnicity": "種族或宗教信仰",
    "origin": "戶籍或地域",
    "disability": "身心障礙",
    "carrier": "病原帶原",
    "looks": "容貌",
    "height": "身高或體重",
    "school": "學校出身",
    "stars": "血型、星座或生肖",
    "service": "兵役",
}

PHRASES: dict[str, str] = {
    "unassessable.title": "無法評估的要求",
    "unassessable.why": "職責要寫活動，不用主觀、抽象的詞語（S1）：態度、感受、效果、優良程度沒有人能查核，"
    "考核時便各說各話。把「服務客戶熱情周到」改為「按服務規程服務客戶」，"
    "寫清楚做什麼、依什麼做、做成什麼可以核對的樣子。",
    "unassessable.service": "「{words}」要的是服務好，怎樣算好無法查核；請寫依什麼規程提供什麼服務。",
    "unassessable.state": "「{words}」說的狀態沒有人能核對；請寫可以核對的結果，例如帳實相符、如期完成。",
    "unassessable.gain": "「{words}」提升的東西無法衡量；請寫做什麼來提升，衡量的辦法放到績效標準。",
    "unassessable.effect": "「{words}」說的是效果或感受，任職者無法對它負責；請寫為此做什麼。",
    "unassessable.feeling": "「{words}」要求的是態度或榜樣，無法查核；請寫具體做什麼。",
    "unassessable.slogan": "「{words}」是口號，考核時說不清做到沒有；請寫具體做什麼，或刪去。",
    "unassessable.added": "「{words}」無法查核；請改寫為具體的做法，或可以核對的結果。",
    "decoration.title": "修飾語",
    "decoration.why": "職責用簡單句，不用形容詞和比喻（S1）：刪去修飾語，要做的事並不改變，"
    "留著反而使人以為另有一項標準。把「全心全意確保現場工作秩序井然」改為「確保客服現場按要求開展各項工作」。",
    "decoration": "「{words}」只是修飾，刪去後職責不變；請刪去。",
    "decoration.fix": "刪去修飾語",
    "metric-as-duty.title": "以指標代替職責",
    "metric-as-duty.why": "指標衡量職責，不能代替職責（S1）：目標值一改，職責就跟著失效。把「每日受理訴求 80 "
    "通以上」改為「負責受理客戶訴求」，數字放到這項職責的績效標準裡。也有寫作指南容許在結果裡寫數字。",
    "metric-as-duty": "「{words}」是考核指標；請寫要做的事，把數字移到績效標準。",
    "metric-as-duty.in-result": "「{words}」是考核指標；結果寫做成什麼樣，數字移到績效標準（容許寫在結果裡時，請設 allow_in_result）。",
    "metric-as-duty.fix": "把指標移到績效標準",
    "requirement-as-duty.title": "以工作要求代替職責",
    "requirement-as-duty.why": "遵守、服從、保密這類要求約束每一個人，不是某個職位做的事（S1）。"
    "共同的要求統一寫一次，本職位特有的寫進行為規範；要寫成職責，就寫依什麼制度做什麼，"
    "例如把「堅持首問負責制」改為「按照服務規程受理訴求」。",
    "requirement-as-duty": "「{words}」是行為要求，不是本職位做的事；請移到行為規範，或改寫為依什麼規程做什麼。",
    "requirement-as-duty.system": "「{words}」是工作要求；請寫依{system}做什麼，例如「依{system}受理……」，或移到行為規範。",
    "requirement-as-duty.fix": "移到行為規範",
    "qualification-as-duty.title": "以任職資格代替職責",
    "qualification-as-duty.why": "能力、知識、性格、學歷和經驗說的是什麼人適合這個職位，不是職位做什麼（S0、S1）。"
    "請移到任職資格，招募和考核才不會混為一談。",
    "qualification-as-duty": "「{words}」說的是任職的人；請移到任職資格。",
    "duty-as-qualification.title": "任職資格裡寫了職責",
    "duty-as-qualification.why": "任職資格說什麼人適合這個職位，職責說職位做什麼（S0、S1）。寫在任職資格裡的工作，考核時沒有人負責，招募時又成了門檻。請移到職責；如果要求的是做過這項工作，就寫成經驗，例如「兩年以上門市管理經驗」。",
    "duty-as-qualification": "「{words}」是本職位要做的事，不是任職條件；請移到職責，或改寫為所需的能力或經驗。",
    "qualification-as-duty.fix": "移到任職資格",
    "catch-all-duty.title": "兜底職責",
    "catch-all-duty.why": "「完成上級交辦的其他工作」對所有職位都成立，說不出本職位做什麼，也無法考核（S1）。"
    "它屬於全員共同的基本條件，統一寫一次即可；經常交辦的事，請寫成單獨的職責。",
    "catch-all-duty": "「{words}」沒有說明做什麼；請刪去，或寫出經常交辦的是哪些事。",
    "catch-all-duty.fix": "刪去兜底的部分",
    "vague-term.title": "含糊的詞語",
    "vague-term.why": "職責不能含糊，不能有兩種理解（S1）：及時是多快、相關部門是哪些部門、等包括什麼，"
    "各人理解不同，考核時便會爭執。請寫明時間、週期、範圍或對象。",
    "vague-term.time": "「{words}」沒有說明時間；請寫明期限、週期，或在什麼事情之後。",
    "vague-term.list": "「{words}」使列舉沒有盡頭；請列全，或寫出這一類的名稱。",
    "vague-term.related": "「{words}」沒有說明與什麼相關；請寫出名稱。",
    "vague-term.extent": "「{words}」沒有說明範圍或程度；請寫明是哪些、到什麼程度。",
    "vague-term.often": "「{words}」沒有說明多久一次；請寫明週期，例如每月、每季。",
    "vague-term.condition": "「{words}」沒有說明在什麼情形下；請寫明條件。",
    "vague-term.party": "「{words}」沒有說明是誰；請寫出部門、單位或人員的名稱。",
    "vague-term.nothing": "「{words}」沒有說明做什麼；請寫出具體的動作。",
    "vague-term.opening": "「{words}」只說有責任，沒有說明承擔哪一部分；請直接寫動作，例如受理、審核、組織。",
    "compound-duty.title": "一條寫了幾項職責",
    "compound-duty.why": "一條只寫一項職責（S1：使用簡單句）。幾項放在一起，"
    "就無法分別決定重要性、承擔人和考核標準。對同一對象的連續步驟（登記、分派並追蹤投訴）仍是一項。",
    "compound-duty": "這一條寫了 {count} 項職責；請分成 {count} 條。",
    "compound-duty.fix": "分成工作任務",
    "no-action.title": "沒有寫做什麼",
    "no-action.why": "職責先要告訴任職者做什麼（S1：做什麼、怎麼做、做成什麼）。只有名詞，"
    "就看不出是編製、審核還是保管。請補上動作，例如「編製日報表」。",
    "no-action": "「{words}」沒有說明做什麼；請補上動作。",
    "discrimination.title": "歧視性條件",
    "discrimination.why": "性別、年齡、婚育、戶籍、容貌等與工作能力無關，用來限制任職者，會排除合適的人；"
    "其中多項為法律所禁止，公開招募時尤其如此。請改寫為工作真正需要的能力。依法可以限制的，請在「豁免」中寫明依據。"
    "條號供查對，未經律師核定。",
}
PHRASES |= {
    f"discrimination.{ground}": f"「{{words}}」以{name}限制任職者；請刪去，或改寫為工作真正需要的能力。"
    for ground, name in GROUNDS.items()
}
PHRASES |= {
    f"discrimination.{ground}.law": f"「{{words}}」以{name}限制任職者，參見{{jurisdictions:term}}：{{basis}}；請刪去，或在「豁免」寫明依據。"
    for ground, name in GROUNDS.items()
}
