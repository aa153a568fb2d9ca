namespace Indicators.Interchange;

public static partial class InterchangeWordings
{
    private static (string Id, DiagnosticSeverity Severity, string Zh, string En)[] OpenSdgFindings =>
    [
        ("IND6241", Error,
            "“{0}” 中没有数据表；应有 data/indicator_*.csv。",
            "There is no table of data in '{0}'; there should be data/indicator_*.csv."),
        ("IND6242", Error, "表中没有 {0} 列；未读取。", "The table has no column {0}; it was not read."),
        ("IND6243", Error, "本行有{0}格，表头有{1}列；本行未读取。", "The row has {0} cells, the header {1} columns; the row was not read."),
        ("IND6244", Error, "“{0}” 不是能精确保存的数；该值未读取。", "'{0}' is no number that is held exactly; the value was not read."),
        ("IND6245", Error, "“{0}” 不是年份；本行未读取。", "'{0}' is no year; the row was not read."),
        ("IND6246", Error, "元数据不是有效的 YAML（{0}）；未读取。", "The metadata are no YAML ({0}) and were not read."),
        ("IND6247", Warning,
            "“{0}” 未写明 direction；Open SDG 的计算程序按 negative 处理，此处从之；可用 --answer direction:{0}=increase 指明。",
            "'{0}' has no direction: Open SDG's program calculates it as negative, and so it is read; say it with --answer "
                + "direction:{0}=increase."),
        ("IND6248", Error, "数据中没有 {0}“{1}”；该目标未读取。", "The data have no {0} '{1}'; the target was not read."),
        ("IND6249", Error, "目标未写明属于{0}个序列中的哪一个；请写明 series 或 unit。该目标未读取。",
            "The target does not say which of {0} series it is for; give series or unit. The target was not read."),
        ("IND6250", Error, "{0} 的值 “{1}” 无法读取，应为 {2} 之类；该项未读取。", "{0}: '{1}' cannot be read, it should be like {2}; it was not read."),
        ("IND6251", Warning, "“{0}” 没有元数据（meta、indicator-config）；名称、单位与目标均不知。",
            "'{0}' has no metadata (meta, indicator-config): name, unit and targets are not known."),
        ("IND6252", Note, "翻译键 “{0}” 在 translations 中没有文字；以键为名。",
            "The translation key '{0}' has no text in translations; it stands as the name."),
        ("IND6253", Warning, "图上的目标线 {0} 在 progress_calculation_options 中没有相同的目标。",
            "The target line {0} of the chart has no such target in progress_calculation_options."),
        ("IND6254", Note, "{0}：指标库没有相应位置，未作为数据保留。", "{0}: a catalogue has no place for it, it was not kept as data."),
        ("IND6255", Warning, "“{0}” 有两个方向；以 {1} 为准。", "'{0}' is given two directions; {1} counts."),
        ("IND6256", Warning, "“{0}” 前后有空格；已去除。", "'{0}' has blanks around it; they were taken off."),
        ("IND6257", Warning, "“{0}” 可能是两年，也可能是一个跨年度；按 {1} 读取。", "'{0}' may be two years or one that runs through both; it is read as {1}."),
        ("IND6258", Error, "同一序列在 {0} 已有一个值；本行未读取。", "The series has a value for {0} already; the row was not read."),
        ("IND6259", Warning, "单位 “{0}” 不认识，作为独立单位保留，不与其他单位换算。",
            "The unit '{0}' is not known: it is kept as a unit of its own that converts into nothing."),
        ("IND6260", Note, "“{0}” 没有写明单位，数值按无单位读取。", "'{0}' has no unit; its figures are plain numbers."),
        ("IND6262", Warning, "目标 {0} 在设置中为 {1}，与定义中的 {2} 不同；以设置为准。",
            "The target {0} is {1} in the settings and {2} in its definition; the settings count."),
        ("IND6261", Error, "表从此处起无法读取：{0}", "The table cannot be read from here on: {0}"),
    ];

    private static (string Key, string Zh, string En)[] OpenSdgWords =>
    [
        ("opensdg.not-a-year", "不是整个日历年的数据", "figures of other periods than calendar years"),
        ("opensdg.in-words", "没有数字的数据", "figures in words"),
        ("opensdg.break", "数据标有序列中断（B）", "the figure is marked as a break in the series (B)"),
        ("opensdg.earlier", "同一年的较早数据", "earlier figures of the same year"),
    ];
}
