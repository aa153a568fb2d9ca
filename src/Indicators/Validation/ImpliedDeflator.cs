using System.Globalization;
using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>
/// What two levels and a growth that does not follow from them say of prices, or of the scope: level over base over growth.
/// </summary>
/// <param name="Growth">The growth, at constant prices or on a comparable scope.</param>
/// <param name="Level">The level it leads to.</param>
/// <param name="Base">The level a year earlier.</param>
/// <param name="Low">The least change in per cent that rounding leaves.</param>
/// <param name="High">The greatest.</param>
internal sealed record ImpliedDeflator(Observation Growth, Observation Level, Observation Base, decimal Low, decimal High)
{
    /// <summary>More is not told apart.</summary>
    private const decimal MostTimes = 1_000_000m;

    public TimePeriod Period => Growth.Period!.Value;

    /// <summary>That of a check that was not made because growth is real or on a comparable scope; null for any other.</summary>
    public static ImpliedDeflator? Of(Reconciliation check)
    {
        if (check.Relation != StandardRelations.Growth
            || check.Reason is not (NotCheckedReason.ConstantPrices or NotCheckedReason.ComparableScope))
            return null;
        Observation[] said = [.. check.Statements.Select(statement => statement.Observation).OfType<Observation>()];
        Observation? growth =
            Array.Find(said, each => each is { Period: not null, Series.Transformation.Kind: TransformationKind.GrowthOnYear });
        Observation? level = Array.Find(said, each => each.Series.Transformation.IsLevel && each.Period == growth?.Period);
        Observation? former =
            Array.Find(said, each => each.Series.Transformation.IsLevel && each.Period is not null && each.Period != growth?.Period);
        if (growth is null || level is null || former is null || check.Implied is not { Low: { } low and > 0m, High: { } high }
            || check.Published is not { Low: { } least and > 0m, High: { } most })
            return null;
        return new ImpliedDeflator(growth, level, former, Change(low, most), Change(high, least));
    }

    /// <summary>True where rounding leaves nothing within a range.</summary>
    public bool IsOutside(DeflatorRange range) => High < range.Low || Low > range.High;

    /// <summary>True where it undoes the one of the year before: both say that the level between them is off, and one is enough.</summary>
    public bool Undoes(ImpliedDeflator before) => Base.Equals(before.Level) && (Low > 0m) != (before.Low > 0m);

    /// <summary>The change: +2.1–2.4%.</summary>
    public override string ToString() => Number(Low) == Number(High) ? Number(Low) + "%" : $"{Number(Low)}% – {Number(High)}%";

    internal static string Number(decimal percent) => percent.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture);

    private static decimal Change(decimal value, decimal before) =>
        (Math.Min(CheckedDecimal.Over(value, before) ?? MostTimes, MostTimes) * 100m) - 100m;
}
