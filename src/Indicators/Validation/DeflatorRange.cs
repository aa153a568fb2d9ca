namespace Indicators.Validation;

/// <summary>The changes of prices or scope, in per cent, that are like those of the years before.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
/// <param name="IsOwn">True where it was learned from the series itself.</param>
internal readonly record struct DeflatorRange(decimal Low, decimal High, bool IsOwn)
{
    private const int Years = 5;

    private const int Fewest = 2;

    /// <summary>A year may move further than the few before it did.</summary>
    private const decimal Room = 5m;

    private const decimal Default = 15m;

    /// <summary>The range of the five years before; ±15 % where fewer than two are known.</summary>
    public static DeflatorRange Of(List<ImpliedDeflator> plausible, ImpliedDeflator one)
    {
        ImpliedDeflator[] before =
            [.. plausible.Where(each => each.Period.EndYear < one.Period.EndYear && each.Period.EndYear >= one.Period.EndYear - Years)];
        return before.Length < Fewest
            ? new DeflatorRange(-Default, Default, false)
            : new DeflatorRange(before.Min(each => each.Low) - Room, before.Max(each => each.High) + Room, true);
    }

    /// <summary>The range: −3.2% – +9.1%.</summary>
    public override string ToString() => $"{ImpliedDeflator.Number(Low)}% – {ImpliedDeflator.Number(High)}%";
}
