"""Sentences of the rules about the law."""

PHRASES: dict[str, str] = {
    "personal-data.title": "含個人資料",
    "personal-data.why": "崗位說明書寫的是崗位，不是某一個人，卻會被許多人傳閱。"
    "臺灣個人資料保護法第5條要求不得逾越特定目的之必要範圍；大陸個人信息保護法第6條、"
    "香港《個人資料（私隱）條例》（第486章）保障資料第1原則的要求相同。請改寫為崗位名稱、值班電話或部門信箱。",
    "personal-data.identity-number": "「{words}」是身分證件號碼，崗位說明書不需要；請刪去，改寫崗位或材料的名稱。",
    "personal-data.mobile": "「{words}」是個人手機號碼；請改寫為崗位名稱或值班電話。",
    "personal-data.email": "「{words}」像是個人信箱；請改寫為部門信箱。",
}
