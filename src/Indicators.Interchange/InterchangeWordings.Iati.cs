namespace Indicators.Interchange;

public static partial class InterchangeWordings
{
    private static (string Id, DiagnosticSeverity Severity, string Zh, string En)[] IatiFindings =>
    [
        ("IND6271", Error, "不是可读取的 XML（{0}）；其后内容未读取。", "This is no XML that is read ({0}); what follows was not read."),
        ("IND6272", Error, "没有 IATI 活动或结果。", "There is no activity or result of IATI in it."),
        ("IND6273", Error, "{1} 缺少 {0}。", "{1} has no {0}."),
        ("IND6274", Error, "{1} 中 {0} 出现两次；以第一个为准。", "{0} stands twice in {1}; the first counts."),
        ("IND6275", Error, "{0} 的值 “{1}” 无法读取，应为 {2}；该项未读取。", "{0}: '{1}' cannot be read, it should be like {2}; it was not read."),
        ("IND6276", Error, "“{0}” 不是能精确保存的数；该值未读取。", "'{0}' is no number that is held exactly; the value was not read."),
        ("IND6277", Error, "时期从 {0} 到 {1}，先后颠倒；未读取。", "The period from {0} to {1} ends before it begins; it was not read."),
        ("IND6278", Note, "“{0}” 是文字（定性指标），未成为观测值。", "'{0}' is in words (a qualitative indicator) and became no observation."),
        ("IND6279", Note, "{0}：指标库没有相应位置，未保留。", "{0}: a catalogue has no place for them, they were not kept."),
        ("IND6280", Error, "同一序列在 {0} 已有一个值；该值未读取。", "The series has a value for {0} already; this one was not read."),
        ("IND6281", Warning, "活动没有 iati-identifier；记为 {0}。", "The activity has no iati-identifier; it is called {0}."),
        ("IND6282", Warning, "{0}个观测值没有时期，IATI 没有相应位置，只写在扩展部分中。",
            "{0} observations have no period: IATI has no place for them, they stand in the extension alone."),
    ];
}
