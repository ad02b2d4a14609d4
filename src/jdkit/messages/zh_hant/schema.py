"""Sentences about the shape of a file: what was found and what is wanted."""

PHRASES: dict[str, str] = {
    "syntax.title": "檔案寫法有誤",
    "syntax.why": "寫法有誤的檔案讀不出來，或者讀出來的不是您寫的意思，後面的檢查也就無從做起。"
    "最常見的是句子裡的半形冒號後面跟了空格、引號沒有成對、縮排沒有對齊。含標點的句子用全形標點，或整句放進雙引號。",
    "syntax.colon-in-sentence": "「{key}」後面的半形冒號加空格把這句話拆成了兩段；請改用全形冒號「：」，"
    "或把整句放進雙引號。",
    "syntax.colon-in-sentence.fix": "把整句放進雙引號",
    "encoding.title": "檔案編碼不是 UTF-8",
    "encoding.why": "YAML 檔案用 UTF-8 編碼。用 GBK、Big5、UTF-16 儲存的檔案，在別的電腦上會變成亂碼，"
    "遺失的字無法找回。請在編輯器裡「另存新檔」為 UTF-8。",
    "unreadable.title": "檔案沒有讀到",
    "unreadable.why": "檔案已不在、沒有讀取權限、遠大於任何一份崗位說明書，或者根本不是一般檔案（資料夾、管線、裝置）。"
    "其中的內容一概沒有檢查；不作聲就會被當成沒有問題。",
    "duplicate-key.title": "同一個鍵寫了兩次",
    "duplicate-key.why": "同一處的同一個鍵只能寫一次；寫了兩次，哪一個算數要看由什麼軟體開啟，另一個會悄悄遺失。"
    "鍵的中文名和英文名是同一個鍵，例如「職務名稱」和 title。請保留一個。",
    "duplicate-key.two-spellings": "「{key}」和前面的「{other}」是同一個鍵；請只保留一個。",
    "missing-key.title": "缺少必要的鍵",
    "missing-key.why": "有些鍵缺了，所在的整段就沒有意義：沒有職務名稱和歸屬部門，無法區分崗位（S0 的表頭）；"
    "一條職責沒有寫做什麼，就不成其為職責。暫時不知道的，寫「【待填】」。",
    "missing-key": "缺少「{key:term}（{key}）」；請補上，暫缺的可寫「【待填】」。",
    "unknown-key.title": "不認識的鍵",
    "unknown-key.why": "不認識的鍵，下面的內容既不檢查也不印出來，多半是鍵名寫錯了。"
    "自己增加的鍵請放在「自訂（custom）」下面，或者以 x- 開頭。",
    "unknown-key": "這裡沒有「{key}」這個鍵；可用的鍵：{known}。自己增加的鍵請以 x- 開頭。",
    "unknown-key.near": "這裡沒有「{key}」這個鍵；是不是「{near}」？",
    "unknown-key.near.fix": "改為最接近的鍵名",
    "wrong-type.title": "內容的形式不對",
    "wrong-type.why": "每個鍵的內容有規定的形式：一段文字、一個清單，或一組「鍵: 值」。形式不對的部分讀不出來，"
    "也就沒有檢查。清單的每一項以「- 」開頭；「鍵: 值」要逐行縮排寫在鍵的下面。",
    "wrong-type.mapping": "「{key:term}（{key}）」應為一組「鍵: 值」，現在是{found:term}。",
    "wrong-type.sentence": "「{key:term}（{key}）」應為一句話或一組「鍵: 值」，現在是{found:term}。",
    "wrong-type.list": "「{key:term}（{key}）」應為清單，每項以「- 」開頭，現在是{found:term}。",
    "wrong-type.text": "「{key:term}（{key}）」應為一段文字，現在是{found:term}。",
    "wrong-value.title": "填寫的值不對",
    "wrong-value.why": "日期、數字和只能選填的項目有規定的寫法，寫錯的值不參加檢查：失效日期寫錯，到期提醒也就失靈。"
    "日期寫成 2026-01-31；數字不帶單位；選填的項目可用中文，也可用英文。",
    "wrong-value.custom": "「{key}」的值與 jdkit.yaml 的宣告不符，應為{type:term}。",
    "wrong-value.one-of": "「{key:term}（{key}）」不能是「{found}」；請從以下各項中選填：{allowed}。",
    "wrong-value.one-of.fix": "改為最接近的一項",
    "wrong-value.day-form": "「{key:term}（{key}）」的日期「{found}」寫法不對；請寫成 2026-01-31 這樣。",
    "wrong-value.day-form.fix": "改寫日期",
    "wrong-value.no-such-day": "「{key:term}（{key}）」的日期「{found}」不存在；請核對年、月、日。",
    "wrong-value.whole-number": "「{key:term}（{key}）」應為整數，不帶單位，例如 24，現在是「{found}」。",
    "wrong-value.whole-number.fix": "只留數字",
    "wrong-value.number": "「{key:term}（{key}）」應為數字，例如 12.5，現在是「{found}」。",
    "wrong-value.number.fix": "只留數字",
    "wrong-value.at-least": "「{key:term}（{key}）」不能小於 {at_least}，現在是「{found}」。",
    "wrong-value.other": "「{key:term}（{key}）」不能是「{found}」；請核對。",
    "wrong-value.empty-entry": "「{key:term}（{key}）」的清單中有一項是空的；請填寫或刪去這一項。",
    "config.title": "設定有誤",
    "config.idle": "沒有檔案符合 {pattern}，這一條設定不起作用；請改正路徑，或刪去這一條。",
    "config.why": "jdkit.yaml 裡看不懂的設定如果略過，檢查的範圍就會和您想要的不同，而且沒有人知道。"
    "因此設定有誤時不檢查，先請更正。",
}
