namespace Indicators.Prose.Documents;

/// <summary>The wordings of places in documents and of what is told of documents, <c>IND6401</c> to <c>IND6449</c>.</summary>
public static class DocumentsWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        ("IND6401", "“{0}”是空文件。", "'{0}' is empty."),
        ("IND6402", "无法识别“{0}”：开头的字节是 {1}，不是文本。请在原程序中另存为 .docx、.txt 或带文字层的 PDF。",
            "'{0}' is of no known kind: it begins with the bytes {1}, which are no text. Save it as .docx, .txt or a PDF with a text "
                + "layer in the program that made it."),
        ("IND6403", "“{0}”是{1}文件，不能直接读取。请用原程序另存为 .docx、.txt 或带文字层的 PDF。",
            "'{0}' is a file of {1}, which is not read. Save it as .docx, .txt or a PDF with a text layer in the program that opens it."),
        ("IND6404", "“{0}”是{1}图片，没有文字。请先做文字识别（OCR），再给出识别出的文本。",
            "'{0}' is a picture ({1}) and holds no text. Run text recognition (OCR) on it and give the text."),
        ("IND6405", "“{0}”是{1}表格文件。请用 indicators map 和 indicators import 读取表格。",
            "'{0}' is a file of tables ({1}). Read it with 'indicators map' and 'indicators import'."),
        ("IND6406", "“{0}”是{1}压缩包。请解压后给出其中的文件。", "'{0}' is an archive ({1}). Unpack it and give the files inside."),
        ("IND6407", "“{0}”已损坏，无法读取：{1}。请重新下载，或用原程序打开后另存。",
            "'{0}' is damaged and cannot be read: {1}. Fetch it again, or open and save it in the program that made it."),
        ("IND6408", "“{0}”有密码保护。请去除密码后再读。", "'{0}' is protected by a password. Save it without one."),
        ("IND6409", "“{0}”超过{1}字节的上限。请拆分文件，或提高上限。", "'{0}' has more than {1} bytes. Split it, or raise the limit."),
        ("IND6410", "“{0}”解压后超过{1}字节的上限，未读入。如文件可信，可提高上限。",
            "'{0}' unpacks to more than {1} bytes and was not read. Raise the limit where the file can be trusted."),
        ("IND6411", "“{0}”的内容嵌套超过{1}层，未读入。", "The contents of '{0}' stand in each other more than {1} deep; it was not read."),
        ("IND6412", "读取“{0}”超过{1}秒，已停止。请拆分文件，或提高时限。",
            "Opening '{0}' took longer than {1} seconds and was stopped. Split the file, or raise the limit."),
        ("IND6413", "“{0}”没有文字层：{1}页都是图像（扫描件）。请先做文字识别（OCR），另存为带文字层的 PDF。",
            "'{0}' has no text layer: its {1} pages are pictures (a scan). Run text recognition (OCR) on it and save it with a text "
                + "layer."),
        ("IND6414", "第{0}页没有文字层，这些页未读入。", "Pages {0} have no text layer and were not read."),
        ("IND6415", "修订已按接受处理：保留插入{0}处，略去删除{1}处。", "Tracked changes were taken as accepted: {0} insertions kept, {1} deletions left out."),
        ("IND6416", "页眉页脚未读入正文：“{0}”（第{1}页）。", "A running header or footer was left out: '{0}' (pages {1})."),
        ("IND6417", "隐藏文字{0}处未读入。", "{0} pieces of hidden text were left out."),
        ("IND6418", "{0}个字符的字体没有给出对应文字，记作“�”（第{1}页）。数据可能不全，请核对。",
            "{0} characters have no text in their font and stand as '�' (pages {1}). Figures may be incomplete; check them."),
        ("IND6419", "{0}个与正文方向不同的字符（如水印）未读入（第{1}页）。",
            "{0} characters that do not run the way of the text, such as a watermark, were left out (pages {1})."),
        ("IND6420", "“{0}”中有不属于{1}编码的字节，记作“�”。请核对。", "'{0}' holds bytes that are not {1}; they stand as '�'. Check them."),
        ("IND6421", "“{0}”中没有文字。", "'{0}' holds no text."),
        ("IND6422", "“{0}”的文字层无法读取：字体没有给出字符对应的文字。请先做文字识别（OCR）。",
            "The text layer of '{0}' cannot be read: its fonts do not say which characters their glyphs are. Run text recognition (OCR) "
                + "on it."),
        ("IND6423", "批注、页眉、页脚等{0}个部分未读入正文。", "{0} parts beside the text (comments, headers, footers) were left out."),
        ("place.page", "第{0}页", "page {0}"),
        ("place.paragraph", "第{0}段", "paragraph {0}"),
        ("place.cell", "表{0}第{1}行第{2}列", "table {0}, row {1}, column {2}"),
        ("place.footnote", "脚注{0}", "footnote {0}"),
        ("place.endnote", "尾注{0}", "endnote {0}"),
        ("place.text-box", "文本框第{0}段", "text box, paragraph {0}"),
        ("place.separator", "，", ", "),
    ]);
}
