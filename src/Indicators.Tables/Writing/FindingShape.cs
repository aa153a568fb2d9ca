using Indicators.Validation;

namespace Indicators.Tables;

/// <summary>The columns of findings.</summary>
internal static class FindingShape
{
    public static OutputTable Table(IEnumerable<FindingRecord> findings) => new TableShape<FindingRecord>(
        ("id", "规则", "Rule", OutputKind.Text, one => one.Id),
        ("severity", "级别", "Severity", OutputKind.Text, one => one.Severity),
        ("subject", "主体代码", "Subject id", OutputKind.Text, one => one.Subject),
        ("file", "文件", "File", OutputKind.Text, one => one.File),
        ("line", "行", "Line", OutputKind.Count, one => one.Line == 0 ? null : CellText.OfCount(one.Line)),
        ("column", "列", "Column", OutputKind.Count, one => one.Column == 0 ? null : CellText.OfCount(one.Column)),
        ("path", "位置", "Path", OutputKind.Text, one => one.Path),
        ("message_zh", "说明", "Message (zh)", OutputKind.Text, one => one.Message.In(Language.Chinese)),
        ("message_en", "说明（英文）", "Message (en)", OutputKind.Text, one => one.Message.In(Language.English)),
        ("figures", "相关数据", "Figures", OutputKind.Text, one => one.Figures.IsEmpty
            ? null
            : string.Join(" | ", one.Figures.Select(figure => figure.Text))),
        ("hint_zh", "提示", "Hint (zh)", OutputKind.Text, one => one.Hint?.In(Language.Chinese)),
        ("hint_en", "提示（英文）", "Hint (en)", OutputKind.Text, one => one.Hint?.In(Language.English)),
        ("accepted", "认可理由", "Accepted because", OutputKind.Text, one => one.Accepted?.Reason.In(Language.Chinese)))
        .Of("findings", findings);
}
