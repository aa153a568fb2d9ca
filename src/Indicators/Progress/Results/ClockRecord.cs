namespace Indicators.Progress;

/// <summary>How much of a span is over: 9 of 12 months.</summary>
/// <param name="Elapsed">What is over.</param>
/// <param name="Total">The whole.</param>
/// <param name="Unit">Months, or days for a span that is no whole months.</param>
public sealed record ClockRecord(int Elapsed, int Total, ElapsedUnit Unit)
{
    internal static ClockRecord? Of(ElapsedShare? share) => share is { } s ? new ClockRecord(s.Elapsed, s.Total, s.Unit) : null;
}
