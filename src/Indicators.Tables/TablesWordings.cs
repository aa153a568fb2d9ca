namespace Indicators.Tables;

/// <summary>The wordings of what is told and asked while tables are read.</summary>
public static class TablesWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        ("IND6301", "“{0}”既不是数字，也不是已知的符号，未读入。请核对原文；如为符号，可在映射的 mark 中说明。",
            "'{0}' is neither a number nor a known mark; the cell was left out. Check the text, or say "
            + "under mark in the mapping what it means."),
        ("IND6302", "单元格是错误值“{0}”，未读入。", "The cell holds the error value '{0}' and was left out."),
        ("IND6303", "公式没有保存计算结果，未读入。请用表格软件打开并保存一次。",
            "The formula has no stored result and was left out. Open the file in a spreadsheet program and save it once."),
        ("IND6304", "显示为“{0}”，存储为“{1}”：数字格式“{2}”缩小了数值而未注明倍数，未读入。",
            "Shown as '{0}', stored as '{1}': the number format '{2}' divides and does not say by what; the cell was left out."),
        ("IND6305", "“{0}”旁没有行名或列名，未读入。", "'{0}' stands beside an empty label and was left out."),
        ("IND6306", "“{0}”中间有空格，读作“{1}”。请核对。", "'{0}' has a blank inside and was read as '{1}'; check it."),
        ("IND6307", "“{0}”用全角书写，读作“{1}”。", "'{0}' is written in full-width characters and was read as '{1}'."),
        ("IND6308", "符号“{0}”出现{1}次（{2}）：{3}。不作为零。", "The mark '{0}' stands in {1} cells ({2}): {3}. It is not zero."),
        ("IND6309", "“{0}”在此为“{1}”，在{2}为“{3}”。两处均未读入，请核对。", "'{0}' is '{1}' here and '{3}' at {2}. Neither was taken; check them."),
        ("IND6310", "“{0}”与{1}相同，只读一次。", "'{0}' repeats {1} and was taken once."),
        ("IND6311", "“{0}”与单位“{1}”不能组成数据，未读入。", "'{0}' and the unit '{1}' make no figure; the cell was left out."),
        ("IND6312", "工作表“{0}”中没有找到数据表。", "No table was found on the sheet '{0}'."),
        ("IND6313", "此处应为“{0}”，实为“{1}”：不是该映射所针对的表，整表未读入。",
            "Here the mapping expects '{0}' and finds '{1}': this is another table, and none of it was read."),
        ("IND6314", "“{0}”中的单位无法识别。", "The unit in '{0}' cannot be read."),
        ("IND6315", "合计“{0}”与{2}项之和“{1}”不等。请核对。", "The total '{0}' is not the sum '{1}' of its {2} parts; check it."),
        ("IND6316", "“{0}”与库中{2}的“{1}”相差约{3}倍，疑单位有误，未读入。可用 unit 说明单位。",
            "'{0}' is about {3} times away from the catalogue's '{1}' for {2}; the unit may be wrong, "
            + "and the cell was left out. Say the unit under unit."),
        ("IND6317", "“{0}”不可能是“{1}”的数值（应在{2}与{3}之间），未读入。",
            "'{0}' cannot be a value of '{1}', which lies between {2} and {3}; the cell was left out."),
        ("IND6320", "目标“{0}”没有可计算的数值，按文字保存。", "The goal '{0}' has no number to reckon with and is kept in words."),
        ("IND6321", "这不是统计部门查询接口的应答：缺少“{0}”。", "This is no answer of a statistical office's query: '{0}' is missing."),
        ("IND6322", "映射无法读取：{0}（{1}）。", "The mapping cannot be read: {0} ({1})."),
        ("IND6323", "“{0}”一行从属于其他行，逐行读取时无法读入。请整体导入此文件。",
            "The row '{0}' hangs on others and cannot be read by itself; import the file whole."),
        ("IND6324", "“{0}”是目标或对目标的评价，而此表没有与之对应的目标，未读入。",
            "'{0}' holds goals or says how goals are kept, and the table sets no such goals; it was left out."),
        ("IND6325", "“{0}”是已过时间的比重，不是任何指标的数据，不读入。",
            "'{0}' is the share of the year that has passed and no figure of an indicator; it is not read."),
        ("IND6326", "映射用于“{1}”，不用于“{0}”，未读入。如属同一系列，请修改映射的 files。",
            "The mapping is for '{1}' and not for '{0}'; nothing was read. If the file is one of them, change files in the mapping."),
        ("mark.missing", "无数据", "no figure"),
        ("mark.below-unit", "不足本表最小单位数", "less than half of the last place"),
        ("mark.not-applicable", "不适用", "not applicable"),
        ("mark.confidential", "未公布", "not told"),
        ("ask.indicator", "这张表的数据是什么指标？", "What do the figures of this table measure?"),
        ("ask.indicator.of", "“{0}”是什么指标？", "What does '{0}' measure?"),
        ("ask.subject", "这张表是哪个地区或主体的数据？", "Whose figures are these?"),
        ("ask.subject.of", "“{0}”是哪个地区或主体？", "Whose figures stand under '{0}'?"),
        ("ask.unit", "“{0}”的单位是什么？", "What is the unit of '{0}'?"),
        ("ask.period", "数据属于哪个时期？", "Which period are the figures for?"),
        ("ask.period.of", "“{0}”是哪个时期？", "Which period is '{0}'?"),
        ("ask.window", "“{0}”在月份或季度下是当期数还是累计数？", "Are the figures of '{0}' those of the month or quarter, or of the year up to it?"),
        ("ask.frequency", "日期代表哪一种时期？", "What do the dates stand for?"),
        ("ask.fiscal-year", "财政年度从哪个月开始（01—12）？", "With which month does the fiscal year begin (01 to 12)?"),
        ("ask.rows", "各行是地区（主体）还是指标？", "Are the rows subjects or indicators?"),
        ("ask.decimal-mark", "小数点是点还是逗号？", "Is the decimal mark a dot or a comma?"),
        ("ask.universe", "“{0}”是在哪个范围内的位次？", "Among whom is '{0}' a rank?"),
        ("ask.transformation", "“{0}”是怎样算出的？", "How is '{0}' made from the level?"),
    ]);
}
