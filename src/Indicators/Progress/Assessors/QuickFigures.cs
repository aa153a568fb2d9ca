namespace Indicators.Progress.Assessors;

/// <summary>Value and baseline as doubles, in the unit of the goal.</summary>
/// <param name="Low">The lower end of the value.</param>
/// <param name="High">Its upper end.</param>
/// <param name="From">The lower end of the baseline.</param>
/// <param name="To">Its upper end.</param>
internal readonly record struct QuickFigures(double Low, double High, double From, double To)
{
    /// <summary>The size that errors are told by.</summary>
    public double Size => Math.Max(Math.Max(Math.Abs(Low), Math.Abs(High)), Math.Max(Math.Abs(From), Math.Abs(To)));

    public bool HasOneBaseline => From == To;

    public bool HasOneValue => Low == High;
}
