using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>The columns a catalogue is written with: all dimensions, and the attributes that some observation needs.</summary>
internal sealed class CatalogColumns
{
    private static readonly (string Id, string Zh, string En)[] Names =
    [
        (Concepts.Frequency, "频率", "Frequency"),
        (Concepts.Area, "主体", "Reference area"),
        (Concepts.Indicator, "指标", "Indicator"),
        (Concepts.Transformation, "变换", "Transformation"),
        (Concepts.MeasureRole, "数据性质", "Measure role"),
        (Concepts.Statement, "陈述", "Statement"),
        (Concepts.Time, "时期", "Time period"),
        (Concepts.Value, "数值", "Observation value"),
        (Concepts.Unit, "单位", "Unit of measure"),
        (Concepts.Multiplier, "数量级", "Unit multiplier"),
        (Concepts.Decimals, "小数位数", "Decimals"),
        (Concepts.Status, "状态", "Observation status"),
        (Concepts.BasePeriod, "基期", "Base period"),
        (Concepts.Upper, "上限", "Upper value"),
        (Concepts.Bound, "界定词", "Bound"),
        (Concepts.Literal, "原文", "Literal"),
        (Concepts.Source, "来源", "Source"),
        (Concepts.Published, "公布日", "Published"),
        (Concepts.At, "出处", "Place in the source"),
        (Concepts.Confidence, "可信度", "Confidence"),
        (Concepts.Comment, "备注", "Comment"),
        (Concepts.Definition, "定义", "Definition"),
    ];

    private CatalogColumns(ImmutableArray<DataColumn> all) => All = all;

    public ImmutableArray<DataColumn> All { get; }

    /// <summary>The ids of every attribute there may be.</summary>
    public static IEnumerable<string> Attributes => Names.Select(row => row.Id).Where(id => KindOf(id) == ColumnKind.Attribute);

    public static CatalogColumns Of(IEnumerable<string> attributes)
    {
        var needed = attributes.ToHashSet(StringComparer.Ordinal);
        return new CatalogColumns([.. Names.Where(row => KindOf(row.Id) != ColumnKind.Attribute || needed.Contains(row.Id))
            .Select(row => new DataColumn(row.Id, KindOf(row.Id)) { Name = new LocalizedText(row.Zh, row.En) })]);
    }

    private static ColumnKind KindOf(string id) => id switch
    {
        Concepts.Value => ColumnKind.Measure,
        Concepts.Frequency or Concepts.Area or Concepts.Indicator or Concepts.Transformation or Concepts.MeasureRole or Concepts.Statement
            or Concepts.Time => ColumnKind.Dimension,
        _ => ColumnKind.Attribute,
    };
}
