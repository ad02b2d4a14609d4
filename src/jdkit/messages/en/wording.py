"""Sentences of the rules about wording."""

GROUNDS = {
    "sex": "sex",
    "age": "age",
    "marriage": "marital or child-bearing status",
    "ethnicity": "ethnicity or religion",
    "origin": "household registration or place of origin",
    "disability": "disability",
    "carrier": "infection carrier status",
    "looks": "looks",
    "height": "height or weight",
    "school": "the rank of a school",
    "stars": "blood type or star sign",
    "service": "military service",
}

PHRASES: dict[str, str] = {
    "unassessable.title": "Demand that cannot be assessed",
    "unassessable.why": "A duty names an activity in plain words, nothing subjective or abstract (S1): nobody can "
    'check an attitude, a feeling, an effect or a degree of excellence. Instead of "服务客户热情周到" write '
    '"按服务规程服务客户": what is done, by which procedure, with which result that can be checked.',
    "unassessable.service": '"{words}" asks for good service, and nobody can tell what is good; say which service is given by which procedure.',
    "unassessable.state": 'Nobody can check the state that "{words}" asks for; name a result that can be checked.',
    "unassessable.gain": 'What "{words}" is to raise cannot be measured; say what is done for it, and measure it in the standards.',
    "unassessable.effect": '"{words}" is an effect or a feeling, which the holder cannot answer for; say what is done for it.',
    "unassessable.feeling": '"{words}" asks for an attitude or an example to others, which nobody can check; say what is done.',
    "unassessable.slogan": '"{words}" is a slogan; nobody can tell whether it was done. Say what is done, or strike it.',
    "unassessable.added": 'Nobody can check "{words}"; say how the work is done, or which result can be checked.',
    "decoration.title": "Decoration",
    "decoration.why": "Duties are simple sentences without adjectives and figures of speech (S1): struck out, the "
    "words change nothing of what must be done; left in, they look like a further standard. Instead of "
    '"全心全意确保现场工作秩序井然" write "确保客服现场按要求开展各项工作".',
    "decoration": '"{words}" only decorates; strike it, the duty stays whole.',
    "decoration.fix": "Strike the decoration",
    "metric-as-duty.title": "Indicator in place of a duty",
    "metric-as-duty.why": "An indicator measures a duty and cannot take its place (S1): when the target changes, "
    'the duty would lapse. Instead of "每日受理诉求 80 通以上" write "负责受理客户诉求" and put the figure into '
    "the duty's standards. Some guides do allow a figure in the result.",
    "metric-as-duty": '"{words}" is an indicator; say what is done and move the figure to the standards.',
    "metric-as-duty.in-result": '"{words}" is an indicator; the result says what is achieved, the figure belongs in the standards (to allow it here, set allow_in_result).',
    "metric-as-duty.fix": "Move the figure to the standards",
    "requirement-as-duty.title": "Requirement in place of a duty",
    "requirement-as-duty.why": "To obey, to keep the rules, to keep secrets binds everybody; it is not what one "
    "post does (S1). State common requirements once for all, and those of this post under conduct; as a duty say "
    'what is done by which rule: instead of "坚持首问负责制" write "按照服务规程受理诉求".',
    "requirement-as-duty": '"{words}" is a rule of conduct, not work of this post; move it to conduct, or say what '
    "is done by which procedure.",
    "requirement-as-duty.system": '"{words}" is a requirement; say what is done by {system}, as in "按照{system}受理…", or move it to conduct.',
    "requirement-as-duty.fix": "Move to conduct",
    "qualification-as-duty.title": "Qualification in place of a duty",
    "qualification-as-duty.why": "Abilities, knowledge, traits, education and experience say who suits the post, "
    "not what the post does (S0, S1). Move them to the qualifications, so that hiring and appraisal are not mixed "
    "up.",
    "qualification-as-duty": '"{words}" describes the person; move it to the qualifications.',
    "duty-as-qualification.title": "Duty in place of a qualification",
    "duty-as-qualification.why": "Qualifications say who suits the post, duties what the post does (S0, S1). Work that stands among the qualifications is appraised by nobody and bars candidates. Move it to the duties; where having done such work is meant, state it as experience.",
    "duty-as-qualification": '"{words}" is work of the post, not a condition for holding it; move it to the duties, or state the ability or experience needed.',
    "qualification-as-duty.fix": "Move to the qualifications",
    "catch-all-duty.title": "Catch-all duty",
    "catch-all-duty.why": '"完成上级交办的其他工作" is true of every post, says nothing of this one and cannot be '
    "appraised (S1). It belongs to the basic conditions common to all, stated once; what is handed over often "
    "deserves a duty of its own.",
    "catch-all-duty": '"{words}" does not say what is done; strike it, or name the work that is often handed over.',
    "catch-all-duty.fix": "Strike the catch-all",
    "vague-term.title": "Vague term",
    "vague-term.why": "A duty must not be vague or open to two readings (S1): how soon, which departments, what "
    "else is on the list? Two readers differ, and appraisal turns into dispute. State the time, the period, the "
    "scope or the counterpart.",
    "vague-term.time": '"{words}" states no time; give a limit, a period, or the event that it follows.',
    "vague-term.list": '"{words}" leaves the list open; complete it, or name the class.',
    "vague-term.related": '"{words}" does not say related to what; name them.',
    "vague-term.extent": '"{words}" leaves scope or degree open; say which ones, or how far.',
    "vague-term.often": '"{words}" does not say how often; give the period, such as monthly or quarterly.',
    "vague-term.condition": '"{words}" does not say in which case; give the condition.',
    "vague-term.party": '"{words}" does not say who; name the departments, bodies or people.',
    "vague-term.nothing": '"{words}" does not say what is done; name the action.',
    "vague-term.opening": '"{words}" states responsibility, not the share in it; begin with the action itself.',
    "compound-duty.title": "Several duties in one",
    "compound-duty.why": "One item holds one duty (S1: simple sentences). Several together cannot be weighed, "
    "assigned or appraised separately. A chain of steps on one object (登记、分派并跟踪投诉) is still one.",
    "compound-duty": "This item holds {count} duties; make {count} items of it.",
    "compound-duty.fix": "Split into tasks",
    "no-action.title": "No action",
    "no-action.why": "A duty first tells what to do (S1: what, how, with what result). A bare noun leaves open "
    'whether the thing is to be drawn up, checked or kept. Add the action, as in "编制日报表".',
    "no-action": '"{words}" does not say what is done; add the action.',
    "discrimination.title": "Discriminatory condition",
    "discrimination.why": "Sex, age, marriage, origin or looks say nothing of the ability to work; to limit a post "
    "by them shuts out people who suit it, and law forbids many such limits, above all in published "
    "advertisements. State the ability that the work needs. Where a limit is lawful, name the basis under "
    "`exemptions`. Articles are given for looking up; no lawyer has checked them.",
}
PHRASES |= {
    f"discrimination.{ground}": f'"{{words}}" limits the post by {name}; strike it, or state the ability needed.'
    for ground, name in GROUNDS.items()
}
PHRASES |= {
    f"discrimination.{ground}.law": f'"{{words}}" limits the post by {name} (see {{jurisdictions:term}}: {{basis}}); strike it or name a basis.'
    for ground, name in GROUNDS.items()
}
