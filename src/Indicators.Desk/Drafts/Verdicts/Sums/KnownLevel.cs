namespace Indicators.Desk.Drafts.Verdicts.Sums;

/// <summary>A level that the record or the draft states.</summary>
/// <param name="Figure">The level; one number, no range.</param>
/// <param name="Index">Which figure of the draft states it; null where the record does.</param>
internal readonly record struct KnownLevel(Figure Figure, int? Index)
{
    public RationalRange In(Unit unit) => RationalRange.Of(Figure, unit, FigureReading.Soft);
}
