"""Sentences of the rules about wording."""

GROUNDS = {
    "sex": "性别",
    "age": "年龄",
    "marriage": "婚姻或生育状况",
    "ethnicity": "民族或宗教信仰",
    "origin": "户籍或地域",
    "disability": "残疾",
    "carrier": "病原携带",
    "looks": "容貌",
    "height": "身高或体重",
    "school": "院校出身",
    "stars": "血型、星座或生肖",
    "service": "兵役",
}

PHRASES: dict[str, str] = {
    "unassessable.title": "无法评价的要求",
    "unassessable.why": "职责要写活动，不用主观、抽象的词语（S1）：态度、感受、效果、优良程度没有人能核查，"
    "考核时就各说各话。把“服务客户热情周到”改为“按服务规程服务客户”，写清做什么、按什么做、做成什么可以核对的样子。",
    "unassessable.service": "“{words}”要的是服务好，怎样算好无法核查；请写按什么规程提供什么服务。",
    "unassessable.state": "“{words}”说的状态没有人能核对；请写可以核对的结果，例如账实相符、按期完成。",
    "unassessable.gain": "“{words}”提升的东西无法衡量；请写做什么来提升，衡量的办法放到绩效标准。",
    "unassessable.effect": "“{words}”说的是效果或感受，任职者无法对它负责；请写为此做什么。",
    "unassessable.feeling": "“{words}”要求的是态度或榜样，无法核查；请写具体做什么。",
    "unassessable.slogan": "“{words}”是口号，考核时说不清做到没有；请写具体做什么，或删去。",
    "unassessable.added": "“{words}”无法核查；请改写为具体的做法，或可以核对的结果。",
    "decoration.title": "修饰语",
    "decoration.why": "职责用简单句，不用形容词和比喻（S1）：删去修饰语，要做的事并不改变，"
    "留着它反而使人以为另有一项标准。把“全心全意确保现场工作秩序井然”改为“确保客服现场按要求开展各项工作”。",
    "decoration": "“{words}”只是修饰，删去后职责不变；请删去。",
    "decoration.fix": "删去修饰语",
    "metric-as-duty.title": "用指标代替职责",
    "metric-as-duty.why": "指标衡量职责，不能代替职责（S1）：目标值一改，职责就跟着失效。把“每日受理诉求 80 "
    "通以上”改为“负责受理客户诉求”，数字放到这项职责的绩效标准里。也有写法指南允许在结果里写数字。",
    "metric-as-duty": "“{words}”是考核指标；请写要做的事，把数字移到绩效标准。",
    "metric-as-duty.in-result": "“{words}”是考核指标；结果写做成什么样，数字移到绩效标准（允许写在结果里时，请设 allow_in_result）。",
    "metric-as-duty.fix": "把指标移到绩效标准",
    "requirement-as-duty.title": "用工作要求代替职责",
    "requirement-as-duty.why": "遵守、服从、保密这类要求约束每一个人，不是某个岗位做的事（S1）。"
    "共同的要求统一写一次，本岗特有的写进行为规范；要写成职责，就写按什么制度做什么，"
    "例如把“坚持首问负责制”改为“按照服务规程受理诉求”。",
    "requirement-as-duty": "“{words}”是行为要求，不是本岗做的事；请移到行为规范，或改写为按什么规程做什么。",
    "requirement-as-duty.system": "“{words}”是工作要求；请写按照{system}做什么，例如“按照{system}受理……”，或移到行为规范。",
    "requirement-as-duty.fix": "移到行为规范",
    "qualification-as-duty.title": "用任职资格代替职责",
    "qualification-as-duty.why": "能力、知识、性格、学历和经验说的是什么人适合这个岗位，不是岗位做什么（S0、S1）。"
    "请移到任职资格，招聘和考核才不会混为一谈。",
    "qualification-as-duty": "“{words}”说的是任职的人；请移到任职资格。",
    "duty-as-qualification.title": "任职资格里写了职责",
    "duty-as-qualification.why": "任职资格说什么人适合这个岗位，职责说岗位做什么（S0、S1）。写在任职资格里的工作，考核时没有人负责，招聘时又成了门槛。请移到职责；如果要求的是做过这项工作，就写成经验，例如“两年以上门店管理经验”。",
    "duty-as-qualification": "“{words}”是本岗要做的事，不是任职条件；请移到职责，或改写为所需的能力或经验。",
    "qualification-as-duty.fix": "移到任职资格",
    "catch-all-duty.title": "兜底职责",
    "catch-all-duty.why": "“完成上级交办的其他工作”对所有岗位都成立，说不出本岗做什么，也无法考核（S1）。"
    "它属于全员共同的基本条件，统一写一次即可；经常交办的事，请写成单独的职责。",
    "catch-all-duty": "“{words}”没有说明做什么；请删去，或写出经常交办的是哪些事。",
    "catch-all-duty.fix": "删去兜底的部分",
    "vague-term.title": "含糊的词语",
    "vague-term.why": "职责不能含糊，不能有两种理解（S1）：及时是多快、相关部门是哪些部门、等包括什么，"
    "各人理解不同，考核时就会争执。请写明时间、周期、范围或对象。",
    "vague-term.time": "“{words}”没有说明时间；请写明期限、周期，或在什么事情之后。",
    "vague-term.list": "“{words}”使列举没有尽头；请列全，或写出这一类的名称。",
    "vague-term.related": "“{words}”没有说明与什么相关；请写出名称。",
    "vague-term.extent": "“{words}”没有说明范围或程度；请写明是哪些、到什么程度。",
    "vague-term.often": "“{words}”没有说明多久一次；请写明周期，例如每月、每季度。",
    "vague-term.condition": "“{words}”没有说明在什么情形下；请写明条件。",
    "vague-term.party": "“{words}”没有说明是谁；请写出部门、单位或人员的名称。",
    "vague-term.nothing": "“{words}”没有说明做什么；请写出具体的动作。",
    "vague-term.opening": "“{words}”只说有责任，没有说明承担哪一部分；请直接写动作，例如受理、审核、组织。",
    "compound-duty.title": "一条写了几项职责",
    "compound-duty.why": "一条只写一项职责（S1：使用简单句）。几项放在一起，"
    "就无法分别确定重要性、承担人和考核标准。对同一对象的连续步骤（登记、分派并跟踪投诉）仍是一项。",
    "compound-duty": "这一条写了 {count} 项职责；请分成 {count} 条。",
    "compound-duty.fix": "分成工作任务",
    "no-action.title": "没有写做什么",
    "no-action.why": "职责先要告诉任职者做什么（S1：做什么、怎么做、做成什么）。只有名词，"
    "就看不出是编制、审核还是保管。请补上动作，例如“编制日报表”。",
    "no-action": "“{words}”没有说明做什么；请补上动作。",
    "discrimination.title": "歧视性条件",
    "discrimination.why": "性别、年龄、婚育、户籍、容貌等与工作能力无关，用它们限制任职者，会排除合适的人；"
    "其中多项为法律所禁止，公开招聘时尤其如此。请改写为工作真正需要的能力。依法可以限制的，请在“豁免”中写明依据。"
    "条文号供查对，未经律师核定。",
}
PHRASES |= {
    f"discrimination.{ground}": f"“{{words}}”以{name}限制任职者；请删去，或改写为工作真正需要的能力。"
    for ground, name in GROUNDS.items()
}
PHRASES |= {
    f"discrimination.{ground}.law": f"“{{words}}”以{name}限制任职者，参见{{jurisdictions:term}}：{{basis}}；请删去，或在“豁免”写明依据。"
    for ground, name in GROUNDS.items()
}
