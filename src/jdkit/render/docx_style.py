"""The styles of the Word documents: whoever edits one changes a style once, not every cell.

Word takes Chinese characters from ``w:eastAsia`` and everything else from ``w:ascii``, so every style names both.
"""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

FORM_TABLE = "Form Table"
LABEL_SHADE = "F2F2F2"
FONTS = {
    "zh-Hans": ("Times New Roman", "宋体", "黑体", "zh-CN"),
    "zh-Hant": ("Times New Roman", "新細明體", "微軟正黑體", "zh-TW"),
    "en": ("Times New Roman", "宋体", "黑体", "zh-CN"),
}
"""For Latin text, for Chinese text, for Chinese headings, and the language of Chinese text."""
BLACK = RGBColor(0, 0, 0)
GREY = RGBColor(0x50, 0x50, 0x50)
BAR = f"""<w:pBdr {nsdecls("w")}>
<w:top w:val="single" w:sz="8" w:space="2" w:color="auto"/><w:left w:val="single" w:sz="8" w:space="4" w:color="auto"/>
<w:right w:val="single" w:sz="8" w:space="4" w:color="auto"/></w:pBdr>"""
SIDES = {"top": 8, "left": 8, "bottom": 8, "right": 8, "insideH": 4, "insideV": 4}
BORDERS = f"""<w:tblPr {nsdecls("w")}><w:tblBorders>
{"".join(f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="auto"/>' for side, size in SIDES.items())}
</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>
<w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>"""


def apply_styles(document: Document, language: str) -> None:
    latin, song, hei, asian = FONTS[language]
    styles = document.styles
    _language(document, language, asian)
    normal = styles["Normal"]
    _font(normal, latin, song, 10.5)
    _spacing(normal, 0, 0)
    title = _plain(styles["Title"], "Arial" if language == "en" else latin, hei, 18)
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _spacing(title, 0, 8)
    subtitle = _plain(styles["Subtitle"], latin, song, 10.5, bold=False)
    subtitle.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _spacing(subtitle, 0, 8)
    for level, size in ((1, 11), (2, 10.5)):
        heading = _plain(styles[f"Heading {level}"], "Arial" if language == "en" else latin, hei, size)
        _spacing(heading, 0, 0)
        heading.paragraph_format.left_indent = heading.paragraph_format.right_indent = Pt(4.5)
        heading.paragraph_format.line_spacing = Pt(18)
        heading.paragraph_format.keep_with_next = True
        _bar(heading)
    _paragraph(document, "Form Text", latin, song, 10)
    item = _paragraph(document, "Form Item", latin, song, 10)
    item.paragraph_format.left_indent, item.paragraph_format.first_line_indent = Pt(10), Pt(-10)
    _bullet(document, item)
    form_label = _paragraph(document, "Form Label", latin, hei, 10)
    form_label.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    gap = _paragraph(document, "Form Gap", latin, song, 4)
    gap.paragraph_format.line_spacing = Pt(4)
    closing = _paragraph(document, "Form Closing", latin, song, 10.5)
    _spacing(closing, 8, 0)
    strong = styles.add_style("Form Strong", WD_STYLE_TYPE.CHARACTER)
    strong.font.bold = True
    _font(strong, latin, hei, None)
    detail = styles.add_style("Form Detail", WD_STYLE_TYPE.CHARACTER)
    _font(detail, latin, song, 9)
    detail.font.color.rgb = GREY
    for name in ("Header", "Footer"):
        _font(styles[name], latin, song, 9)
        paragraph = styles[name].element.get_or_add_pPr()
        paragraph.remove(paragraph.find(qn("w:tabs")))
    table = styles.add_style(FORM_TABLE, WD_STYLE_TYPE.TABLE)
    table.element.append(parse_xml(BORDERS))


def _paragraph(document: Document, name: str, latin: str, asian: str, size: float) -> ParagraphStyle:
    style: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    _font(style, latin, asian, size)
    _spacing(style, 0, 0)
    return style


def _plain(style: ParagraphStyle, latin: str, asian: str, size: float, bold: bool = True) -> ParagraphStyle:
    """A style of Word's own without the colours, rules and tracking that it comes with."""
    paragraph = style.element.get_or_add_pPr()
    for tag in ("w:pBdr", "w:contextualSpacing", "w:numPr"):
        for found in paragraph.findall(qn(tag)):
            paragraph.remove(found)
    text = style.element.get_or_add_rPr()
    for found in list(text):
        text.remove(found)
    _font(style, latin, asian, size)
    style.font.bold, style.font.color.rgb = bold, BLACK
    return style


def _font(style: CharacterStyle, latin: str, asian: str, size: float | None) -> None:
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name, font in (("ascii", latin), ("hAnsi", latin), ("cs", latin), ("eastAsia", asian)):
        fonts.set(qn(f"w:{name}"), font)
    if size:
        style.font.size = Pt(size)


def _spacing(style: ParagraphStyle, before: float, after: float) -> None:
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = 1.15


def _bar(style: ParagraphStyle) -> None:
    """A heading drawn as the bar above its table."""
    paragraph = style.element.get_or_add_pPr()
    paragraph.insert_element_before(parse_xml(BAR), *_AFTER_BORDERS)
    shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="D9D9D9"/>')
    paragraph.insert_element_before(shade, *_AFTER_BORDERS[1:])


_AFTER_BORDERS = (
    *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct"),
    *("w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind"),
    *("w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment"),
    *("w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange"),
)
"""What stands after borders and shading in a paragraph's properties, whose order Word insists on."""


def _bullet(document: Document, style: ParagraphStyle) -> None:
    """Ties the style to the list that Word's own bullets use, with a dash."""
    numbering = document.part.numbering_part.element
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="FormItem"/>'
        '<w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="200" w:hanging="200"/></w:pPr></w:lvl>'
        "</w:abstractNum>"
    )
    numbering.insert(0, abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    properties = style.element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_numId().val = 90


def _language(document: Document, language: str, asian: str) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    found = defaults.find(f".//{qn('w:lang')}")
    for name, value in (("val", "en-US"), ("eastAsia", asian)):
        found.set(qn(f"w:{name}"), value)
