"""Lines that document sites and page layouts put around a text. Only whole lines of which there is no doubt."""

import re

_SITE = re.compile(
    r"(?:第\s*\d+\s*[页頁](?:\s*[,，/共]*\s*共?\s*\d+\s*[页頁])?|\d+\s*/\s*\d+|-\s*\d+\s*-|page \d+(?: of \d+)?"
    r"|(?:https?://|www\.)\S+"
    r"|.{0,20}(?:欢迎下载|免费下载|点击下载|下载本文|下载后可|请下载|文档下载|全文阅读|阅读全文|付费阅读|可编辑修改).{0,24}"
    r"|(?:本文|本文档|文档|资料|文章)(?:由|来自|来源|整理|出自|转载).{0,40}"
    r"|(?:转载请注明|版权归|版权所有|侵权请|如有侵权|来源[:：]\s*(?:网络|互联网|百度)|声明[:：]本文).{0,40}"
    r"|(?:上一篇|下一篇|上一页|下一页|相关推荐|相关文章|猜你喜欢|热门推荐|返回顶部|返回首页)[:：]?.{0,30}"
    r"|.{0,12}(?:百度文库|豆丁网|道客巴巴|文档网|范文网|原创力文档|人人文库|docin|doc88|book118).{0,20})",
    re.IGNORECASE,
)


def is_of_a_site(text: str) -> bool:
    return _SITE.fullmatch(text.strip()) is not None
