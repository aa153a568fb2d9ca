namespace Answers;

/// <summary>The two ends of a measure; absent where nothing bounds it.</summary>
internal readonly record struct Ends(decimal? Low, decimal? High)
{
    private const decimal Relative = 1e-12m;

    /// <summary>Below this nothing is told apart: conversions of the older side end at 24 decimals.</summary>
    private const decimal Nothing = 1e-18m;

    public bool IsNear(Ends other) => IsNear(Low, other.Low) && IsNear(High, other.High);

    /// <summary>True where every number of the other lies within these ends.</summary>
    public bool Holds(Ends other) =>
        (Low is not { } low || other.Low is { } otherLow && (low <= otherLow || IsNear(low, otherLow)))
        && (High is not { } high || other.High is { } otherHigh && (otherHigh <= high || IsNear(high, otherHigh)));

    public static Ends Parse(string text)
    {
        int at = text.IndexOf("..", StringComparison.Ordinal);
        return new Ends(Number(text[..at]), Number(text[(at + 2)..]));
    }

    public override string ToString() =>
        $"{Low?.ToString("G9", CultureInfo.InvariantCulture) ?? "-"}..{High?.ToString("G9", CultureInfo.InvariantCulture) ?? "-"}";

    private static decimal? Number(string text) =>
        text.Length == 0 ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsNear(decimal? left, decimal? right) => left is { } one && right is { } other
        ? one == other || Math.Abs(one - other) <= Math.Max(Nothing, Relative * Math.Max(Math.Abs(one), Math.Abs(other)))
        : left is null && right is null;
}
