"""What the structure rules say."""

PHRASES: dict[str, str] = {
    "missing-element.title": "缺少必備要素",
    "missing-element.why": (
        "招募、培訓、考核、定薪用的是同一份崗位說明書，"
        "表頭、管理結構、工作關係、職責、任職資格、有效期各回答其中一個問題（S0 教材）。缺了哪一項，"
        "用到它的人就只能各猜各的。請補寫；暫時無法確定的，先寫【待填】。"
    ),
    "missing-element": "缺少「{element:term}」，請補寫。",
    "missing-purpose.title": "沒有寫職務目標",
    "missing-purpose.why": (
        "職務目標說明崗位為什麼存在，職責寫得對不對要拿它來比（S1）。S0 教材建議從三方面寫："
        "目的（為什麼）、職權範圍（在什麼界限內）、工作內容（做什麼），一段話也可以。"
    ),
    "missing-purpose": "沒有寫職務目標，請說明這個崗位為什麼存在、在什麼範圍內、做什麼。",
    "missing-method.title": "職責沒有寫怎麼做",
    "missing-method.why": (
        "S1 要求職責寫明「做什麼、怎麼做、做成什麼」。寫明依據的制度、流程或方法，換了人做法也一致，"
        "檢查工作也有依據。請補上「按照……規程」「依據……辦法」之類的話。S1 自己改好的例句也有不寫的，"
        "所以基本檔只在多數職責都缺時提示一次。"
    ),
    "missing-method": "這條職責沒有寫怎麼做，請補上依據的制度、流程或方法。",
    "missing-method.post": "{total} 條職責中有 {missing} 條沒有寫怎麼做，請補上依據的制度、流程或方法。",
    "missing-result.title": "職責沒有寫做成什麼",
    "missing-result.why": (
        "S1 要求職責寫明「做什麼、怎麼做、做成什麼」。結果是這條職責的用處，"
        "也是區分「做了」和「做好了」的唯一依據。請補上「確保……」「使……」之類的話，寫看得見的結果，不寫口號。S1 "
        "自己改好的例句也有不寫的，所以基本檔只在多數職責都缺時提示一次。"
    ),
    "missing-result": "這條職責沒有寫做成什麼，請補上要達到的結果。",
    "missing-result.post": "{total} 條職責中有 {missing} 條沒有寫做成什麼，請補上要達到的結果。",
    "missing-standards.title": "職責沒有績效標準",
    "missing-standards.why": (
        "績效標準說明職責要做到什麼程度（S0 教材）；S1 認為寫職責就包括寫考核用的指標和標準。一條都沒有，"
        "考核就無從談起。請至少為主要職責寫上指標和目標值，例如「首次解決率 ≥ 85%，按月」。"
    ),
    "missing-standards": "{count} 條職責都沒有績效標準，請至少為主要職責寫上指標和目標值。",
    "missing-competencies.title": "沒有寫核心能力",
    "missing-competencies.why": (
        "學歷和年資看證書就知道，真正分出高下的是核心能力，面試和培訓都從它出發。S0 "
        "教材把它分為心理素質、品格素質、技能素質、綜合素質四類，請從中挑這個崗位真正需要的幾項寫上。"
    ),
    "missing-competencies": "任職資格裡沒有寫核心能力，請寫上這個崗位最需要的幾項。",
    "missing-signatures.title": "簽字不全",
    "missing-signatures.why": (
        "有責任人簽字，崗位說明書才算數（S0 教材）；沒有日期，就分不清任職人認可的是哪一版。"
        "已批准和已廢止的說明書都應留下簽字人和日期；草稿和審核中的不要求。"
    ),
    "missing-signatures.none": "狀態是「{status:term}」，卻沒有簽字，請補上簽字人和日期，或者改狀態。",
    "missing-signatures.undated": "{role:term}的簽字沒有日期，請補上。",
    "duty-order.title": "職責沒有按重要性排列",
    "duty-order.why": (
        "職責應當由主到次排列（S0 教材），讀的人看前幾條就知道這個崗位做什麼。請按「重要性」從 1 起排，"
        "同等重要的可以用同一個數；如果次序才是對的，請改重要性。"
    ),
    "duty-order.late": "重要性 {importance} 的職責排在了重要性 {other} 的後面，請往前移，或者改重要性。",
    "duty-order.early": "重要性 {importance} 的職責排在了重要性 {other} 的前面，請往後移，或者改重要性。",
    "duty-order.fix": "把這條職責移到與重要性相符的位置",
    "duty-count.title": "職責條數太多",
    "duty-count.why": (
        "條數一多，主次就分不清，往往是把一項職責下的幾件工作任務各寫成了一條。S1 "
        "的辦法是把同類任務歸併成一項職責。上限各家說法不同：有的標準答案是 8 條，有的是 12 條，可以用選項 max "
        "調整。"
    ),
    "duty-count": "有 {count} 條職責，超過 {max} 條，請把同類的歸併，具體做法寫進「工作任務」。",
    "repeated-duty.title": "職責重複",
    "repeated-duty.why": (
        "S1 要求職責內容不重複、不交叉。同一件事寫兩遍，會考核兩遍，改的時候又容易只改一處。請刪去一條；"
        "如果本來是兩件事，請寫出區別。"
    ),
    "repeated-duty.same": "第 {number} 條職責與第 {first} 條相同，請刪去一條。",
    "repeated-duty.near": "第 {number} 條職責與第 {first} 條只差幾個虛詞，請合併，或者寫出區別。",
    "repeated-duty.first": "第一次寫在這裡",
    "repeated-duty.fix": "刪去重複的這一條",
    "time-shares.title": "時間佔比合計不是 100",
    "time-shares.why": (
        "時間佔比說明工作時間花在哪裡，定編和定薪都據此推算，所以合計應當是 100。只有每條職責都寫了佔比時才檢查；"
        "四捨五入造成的出入可以用選項 tolerance 放寬。"
    ),
    "time-shares": "各條職責的時間佔比合計是 {sum}，應當是 100，請調整。",
    "placeholder.title": "還沒有填寫",
    "placeholder.why": (
        "S1 的「負責 ××× 工作，遵循 ××× 流程」是句式，不是內容。留著空白的說明書不能簽字，也不能拿來考核。"
        "請填上實際內容；沒有內容的條目請刪去。"
    ),
    "placeholder": "「{words}」還沒有填寫，請換成實際內容。",
    "leftover-numbering.title": "殘留的編號",
    "leftover-numbering.why": (
        "清單的次序就是編號，列印時會自動編上；句子裡再寫編號，就會印出兩遍，調整次序後還會編錯。"
        "請去掉條目開頭的編號或項目符號。"
    ),
    "leftover-numbering": "條目開頭殘留編號「{words}」，列印時會重複，請去掉。",
    "leftover-numbering.several": "這一條裡從「{words}」起編了好幾個號，請拆成幾條。",
    "leftover-numbering.fix": "去掉開頭的編號",
    "punctuation.title": "標點不規範",
    "punctuation.why": (
        "崗位說明書要列印、簽字、引用，中文裡應當用全形標點，一處一個，同一清單的結尾也應當一致（國家標準 GB/T "
        "15834《標點符號用法》）。標點混亂往往是從幾處貼上來的痕跡。數字、時間、比例、外文和網址裡的半形標點不算。"
    ),
    "punctuation.half-width": "中文裡用了半形標點「{words}」，共 {count} 處，請改為全形。",
    "punctuation.doubled": "標點重複：「{words}」，請只留一個。",
    "punctuation.mixed-endings": (
        "同一清單的結尾標點不一致：{total} 條中多數以「{mark}」結尾，有 {count} 條不是，請統一。"
    ),
    "punctuation.mixed-endings-none": (
        "同一清單的結尾標點不一致：{total} 條中多數不帶標點，有 {count} 條帶了，請統一。"
    ),
    "punctuation.other-ending": "這一條的結尾也不一致",
    "punctuation.fix": "改正標點",
    "mixed-script.title": "簡體、繁體混用",
    "mixed-script.why": (
        "一份文件裡簡繁混用，多半是機器轉換或兩處拼成、沒有人再讀過（S3 的職責表通篇如此）。同一個部門有兩種寫法，"
        "檢索時就成了兩個部門。請統一為文件所用的字體；兩種字體都用的字只在確定用錯的詞裡提示。"
    ),
    "mixed-script.in-simplified": "簡體文件裡有繁體字「{words}」，請改為簡體。",
    "mixed-script.in-traditional": "繁體文件裡有簡體字「{words}」，請改為繁體。",
    "mixed-script.fix": "統一字體",
    "garbled-text.title": "文字損壞",
    "garbled-text.why": (
        "編碼弄錯、從 Word 貼上特殊符號、轉換程式不認識生僻字，都會損壞文字（S3 的職責表就是轉換來的）。"
        "簽字的人無從知道原來寫的是什麼。看不見的字元還會讓同一個名稱變成兩個。請對照原件改正。"
    ),
    "garbled-text.lost": "文字損壞：「{words}」，請對照原件補上。",
    "garbled-text.bullet": "開頭有一個無法顯示的符號，多半是 Word 的項目符號，請去掉。",
    "garbled-text.invisible": "有 {count} 處看不見的字元，請去掉。",
    "garbled-text.sound": "字後面夾了拼音「{words}」，多半是轉換時加上的，請去掉。",
    "garbled-text.fix": "去掉多餘的字元",
    "unmapped.title": "沒有歸入任何要素的文字",
    "unmapped.why": (
        "匯入不會丟掉任何文字：認不出歸屬的，連同原來的位置留在 unmapped（未歸入）裡。留著它的說明書還沒有整理完，"
        "請移到相應的要素，或者確認無用後刪去。"
    ),
    "unmapped": "「{words}」沒有歸入任何要素，請移到相應的位置或刪去。",
    "unmapped.labelled": "「{label}」的內容「{words}」沒有歸入任何要素，請移到相應的位置或刪去。",
}
