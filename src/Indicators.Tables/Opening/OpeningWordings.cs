namespace Indicators.Tables;

/// <summary>The wordings of what keeps a file, a sheet or a cell from being opened.</summary>
public static class OpeningWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        ("IND6001", "{0} 是空文件", "{0} is empty"),
        ("IND6002", "{0} 超过 {1} 字节的上限，未读取；请拆分文件，或提高 MaxBytes",
            "{0} has more than the {1} bytes that are read; split it, or raise MaxBytes"),
        ("IND6003", "{0} 不是已知的表格文件（开头的字节是 {1}）；请另存为 .xlsx 或 .csv",
            "{0} is no table that is known (its first bytes are {1}); save it as .xlsx or .csv"),
        ("IND6004", "{0} 是 {1}，不能直接读取；请用制作它的程序另存为 .xlsx 或 .csv",
            "{0} is {1}, which is not read; save it as .xlsx or .csv with the program that made it"),
        ("IND6005", "{0} 是 {1} 文件，需要 Indicators.Tables.Excel 包来读取",
            "{0} is a {1} file, which the package Indicators.Tables.Excel reads"),
        ("IND6006", "{0} 已损坏：{1}；请重新下载，或用制作它的程序打开后另存",
            "{0} is damaged: {1}; fetch it again, or open and save it with the program that made it"),
        ("IND6007", "{0} 已加密，需要密码；请给出密码，或另存为不加密的文件",
            "{0} is encrypted and needs its password; give the password, or save it without one"),
        ("IND6008", "{0} 解压后过大（{1} 的压缩比超过 {2}，或总量超过 {3} 字节），已停止读取",
            "{0} unpacks to too much ({1} is packed by more than {2} to 1, or all parts to more than {3} bytes); reading stopped"),
        ("IND6009", "单元格超过 {0} 个，其余未读取；请拆分文件，或提高 MaxCells",
            "there are more than {0} cells; the rest was not read; split the file, or raise MaxCells"),
        ("IND6010", "单元格一直排到第 {0} 列，超过 {1} 列的上限，此表未读取；请删去表外的单元格，或提高 MaxColumns",
            "cells run on to column {0}, beyond the {1} that are read; the sheet was not read; "
            + "delete the cells outside the table, or raise MaxColumns"),
        ("IND6011", "工作表“{0}”是隐藏的；指明表名才会读取其数据", "sheet '{0}' is hidden; its figures are read only where it is named"),
        ("IND6012", "有 {0} 个公式没有保存计算结果（{1}）；请用表格程序打开并保存，然后重新读取",
            "{0} formulas have no stored result ({1}); open and save the file with a spreadsheet program and read it again"),
        ("IND6013", "单元格中有不属于 {0} 编码的字节：{1}；请指明文件的编码",
            "a cell has bytes that are not {0}: {1}; state the encoding of the file"),
        ("IND6014", "引号没有闭合，从此行起到文件结尾未读取；请补上引号",
            "a quoted cell has no end; nothing from this row to the end of the file was read; close the quotation mark"),
        ("IND6015", "引号闭合后还有文字，从此行起未读取；引号内的引号应写两遍",
            "text follows a closing quotation mark; nothing from this row on was read; a quotation mark inside quotes is written twice"),
        ("IND6016", "{0} 是网页，其中没有表格；请保存含有表格的页面", "{0} is a page without a table; save the page that shows one"),
        ("IND6017", "工作簿中缺少“{0}”（{1}）；请用制作它的程序打开后另存",
            "the workbook has no part for '{0}' ({1}); open and save it with the program that made it"),
        ("IND6018", "{0} 中没有任何工作表", "{0} has no sheet"),
        ("IND6019", "单元格的值“{0}”不是它声明的类型（{1}），按文字读取", "the cell's value '{0}' is not what its type says ({1}); it is kept as text"),
        ("IND6020", "“{0}”是{1}，没有单元格", "'{0}' is a {1} and has no cells"),
        ("IND6021", "此文件格式（{0}）读取时不给出出错的单元格和没有结果的公式，它们显示为空；不确定时请另存为 .xlsx",
            "errors and formulas without results are not told in this kind of file ({0}) and look blank; save it as .xlsx to be sure"),
        ("IND6022", "一行的文字超过 {0} 个字符，从此行起未读取；请检查分隔符和引号",
            "a row has more than {0} characters; nothing from this row on was read; look at its delimiters and quotation marks"),
    ]);
}
