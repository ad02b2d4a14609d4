"""What the structure rules say."""

PHRASES: dict[str, str] = {
    "missing-element.title": "缺少必备要素",
    "missing-element.why": (
        "招聘、培训、考核、定薪用的是同一份岗位说明书，"
        "表头、管理结构、工作关系、职责、任职资格、有效期各回答其中一个问题（S0 教材）。缺了哪一项，"
        "用到它的人就只能各猜各的。请补写；暂时定不下来的，先写【待填】。"
    ),
    "missing-element": "缺少“{element:term}”，请补写。",
    "missing-purpose.title": "没有写职务目标",
    "missing-purpose.why": (
        "职务目标说明岗位为什么存在，职责写得对不对要拿它来比（S1）。S0 教材建议从三方面写："
        "目的（为什么）、职权范围（在什么界限内）、工作内容（做什么），一段话也可以。"
    ),
    "missing-purpose": "没有写职务目标，请说明这个岗位为什么存在、在什么范围内、做什么。",
    "missing-method.title": "职责没有写怎么做",
    "missing-method.why": (
        "S1 要求职责写明“做什么、怎么做、做成什么”。写明依据的制度、流程或方法，换了人做法也一致，"
        "检查工作也有依据。请补上“按照……规程”“依据……办法”之类的话。S1 自己改好的例句也有不写的，"
        "所以基本档只在多数职责都缺时提示一次。"
    ),
    "missing-method": "这条职责没有写怎么做，请补上依据的制度、流程或方法。",
    "missing-method.post": "{total} 条职责中有 {missing} 条没有写怎么做，请补上依据的制度、流程或方法。",
    "missing-result.title": "职责没有写做成什么",
    "missing-result.why": (
        "S1 要求职责写明“做什么、怎么做、做成什么”。结果是这条职责的用处，也是区分“做了”和“做好了”的唯一依据。"
        "请补上“确保……”“使……”之类的话，写看得见的结果，不写口号。S1 自己改好的例句也有不写的，"
        "所以基本档只在多数职责都缺时提示一次。"
    ),
    "missing-result": "这条职责没有写做成什么，请补上要达到的结果。",
    "missing-result.post": "{total} 条职责中有 {missing} 条没有写做成什么，请补上要达到的结果。",
    "missing-standards.title": "职责没有绩效标准",
    "missing-standards.why": (
        "绩效标准说明职责要做到什么程度（S0 教材）；S1 认为写职责就包括写考核用的指标和标准。一条都没有，"
        "考核就无从谈起。请至少给主要职责写上指标和目标值，例如“首次解决率 ≥ 85%，按月”。"
    ),
    "missing-standards": "{count} 条职责都没有绩效标准，请至少给主要职责写上指标和目标值。",
    "missing-competencies.title": "没有写核心能力",
    "missing-competencies.why": (
        "学历和年限看证书就知道，真正分出高下的是核心能力，面试和培训都从它出发。S0 "
        "教材把它分为心理素质、品格素质、技能素质、综合素质四类，请从中挑这个岗位真正需要的几项写上。"
    ),
    "missing-competencies": "任职资格里没有写核心能力，请写上这个岗位最需要的几项。",
    "missing-signatures.title": "签字不全",
    "missing-signatures.why": (
        "有责任人签字，岗位说明书才算数（S0 教材）；没有日期，就分不清任职人认可的是哪一版。"
        "已批准和已废止的说明书都应留下签字人和日期；草稿和审核中的不要求。"
    ),
    "missing-signatures.none": "状态是“{status:term}”，却没有签字，请补上签字人和日期，或者改状态。",
    "missing-signatures.undated": "{role:term}的签字没有日期，请补上。",
    "duty-order.title": "职责没有按重要性排列",
    "duty-order.why": (
        "职责应当由主到次排列（S0 教材），读的人看前几条就知道这个岗位做什么。请按“重要性”从 1 起排，"
        "同等重要的可以用同一个数；如果次序才是对的，请改重要性。"
    ),
    "duty-order.late": "重要性 {importance} 的职责排在了重要性 {other} 的后面，请往前移，或者改重要性。",
    "duty-order.early": "重要性 {importance} 的职责排在了重要性 {other} 的前面，请往后移，或者改重要性。",
    "duty-order.fix": "把这条职责移到与重要性相符的位置",
    "duty-count.title": "职责条数太多",
    "duty-count.why": (
        "条数一多，主次就分不清，往往是把一项职责下的几件工作任务各写成了一条。S1 "
        "的办法是把同类任务归并成一项职责。上限各家说法不同：有的标准答案是 8 条，有的是 12 条，可以用选项 max "
        "调整。"
    ),
    "duty-count": "有 {count} 条职责，超过 {max} 条，请把同类的归并，具体做法写进“工作任务”。",
    "repeated-duty.title": "职责重复",
    "repeated-duty.why": (
        "S1 要求职责内容不重复、不交叉。同一件事写两遍，会考核两遍，改的时候又容易只改一处。请删去一条；"
        "如果本来是两件事，请写出区别。"
    ),
    "repeated-duty.same": "第 {number} 条职责与第 {first} 条相同，请删去一条。",
    "repeated-duty.near": "第 {number} 条职责与第 {first} 条只差几个虚词，请合并，或者写出区别。",
    "repeated-duty.first": "第一次写在这里",
    "repeated-duty.fix": "删去重复的这一条",
    "time-shares.title": "时间占比合计不是 100",
    "time-shares.why": (
        "时间占比说明工作时间花在哪里，定编和定薪都据此推算，所以合计应当是 100。只有每条职责都写了占比时才检查；"
        "四舍五入造成的出入可以用选项 tolerance 放宽。"
    ),
    "time-shares": "各条职责的时间占比合计是 {sum}，应当是 100，请调整。",
    "placeholder.title": "还没有填写",
    "placeholder.why": (
        "S1 的“负责 ××× 工作，遵循 ××× 流程”是句式，不是内容。留着空白的说明书不能签字，也不能拿来考核。"
        "请填上实际内容；没有内容的条目请删去。"
    ),
    "placeholder": "“{words}”还没有填写，请换成实际内容。",
    "leftover-numbering.title": "残留的编号",
    "leftover-numbering.why": (
        "列表的次序就是编号，打印时会自动编上；句子里再写编号，就会印出两遍，调整次序后还会编错。"
        "请去掉条目开头的编号或项目符号。"
    ),
    "leftover-numbering": "条目开头残留编号“{words}”，打印时会重复，请去掉。",
    "leftover-numbering.several": "这一条里从“{words}”起编了好几个号，请拆成几条。",
    "leftover-numbering.fix": "去掉开头的编号",
    "punctuation.title": "标点不规范",
    "punctuation.why": (
        "岗位说明书要打印、签字、引用，中文里应当用全角标点，一处一个，同一列表的结尾也应当一致（国家标准 GB/T "
        "15834《标点符号用法》）。标点混乱往往是从几处粘贴来的痕迹。数字、时间、比例、外文和网址里的半角标点不算。"
    ),
    "punctuation.half-width": "中文里用了半角标点“{words}”，共 {count} 处，请改为全角。",
    "punctuation.doubled": "标点重复：“{words}”，请只留一个。",
    "punctuation.mixed-endings": (
        "同一列表的结尾标点不一致：{total} 条中多数以“{mark}”结尾，有 {count} 条不是，请统一。"
    ),
    "punctuation.mixed-endings-none": (
        "同一列表的结尾标点不一致：{total} 条中多数不带标点，有 {count} 条带了，请统一。"
    ),
    "punctuation.other-ending": "这一条的结尾也不一致",
    "punctuation.fix": "改正标点",
    "mixed-script.title": "简体、繁体混用",
    "mixed-script.why": (
        "一份文件里简繁混用，多半是机器转换或两处拼成、没有人再读过（S3 的职责表通篇如此）。同一个部门有两种写法，"
        "检索时就成了两个部门。请统一为文件所用的字体；两种字体都用的字只在确定用错的词里提示。"
    ),
    "mixed-script.in-simplified": "简体文件里有繁体字“{words}”，请改为简体。",
    "mixed-script.in-traditional": "繁体文件里有简体字“{words}”，请改为繁体。",
    "mixed-script.fix": "统一字体",
    "garbled-text.title": "文字损坏",
    "garbled-text.why": (
        "编码弄错、从 Word 粘贴特殊符号、转换程序不认识生僻字，都会损坏文字（S3 的职责表就是转换来的）。"
        "签字的人无从知道原来写的是什么。看不见的字符还会让同一个名称变成两个。请对照原件改正。"
    ),
    "garbled-text.lost": "文字损坏：“{words}”，请对照原件补上。",
    "garbled-text.bullet": "开头有一个无法显示的符号，多半是 Word 的项目符号，请去掉。",
    "garbled-text.invisible": "有 {count} 处看不见的字符，请去掉。",
    "garbled-text.sound": "字后面夹了拼音“{words}”，多半是转换时加上的，请去掉。",
    "garbled-text.fix": "去掉多余的字符",
    "unmapped.title": "没有归入任何要素的文字",
    "unmapped.why": (
        "导入不会丢掉任何文字：认不出归属的，连同原来的位置留在 unmapped（未归入）里。留着它的说明书还没有整理完，"
        "请移到相应的要素，或者确认无用后删去。"
    ),
    "unmapped": "“{words}”没有归入任何要素，请移到相应的位置或删去。",
    "unmapped.labelled": "“{label}”的内容“{words}”没有归入任何要素，请移到相应的位置或删去。",
}
