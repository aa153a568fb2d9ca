namespace Indicators.Desk;

/// <summary>The wordings of what the desk works out of the record: plans, splits, revisions, derived figures, differences.</summary>
public static partial class RecordWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new([.. Common, .. Plans, .. Splits, .. Revisions, .. Derived, .. Comparison]);

    private static (string Key, string Zh, string En)[] Common =>
    [
        ("number.range", "{0}（{1}—{2}）", "{0} ({1}–{2})"),
        ("name.series", "{0}{1}", "{0}: {1}"),
        ("name.transformed", "{0}（{1}）", "{0} ({1})"),
        ("rounding.AwayFromZero", "四舍五入", "half away from zero"),
        ("rounding.ToEven", "四舍六入五成双", "half to even"),
        ("rounding.ToZero", "截去", "cut off"),
        ("rounding.ToNegativeInfinity", "向下取整", "down"),
        ("rounding.ToPositiveInfinity", "向上取整", "up"),
    ];
}
