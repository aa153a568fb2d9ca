namespace Indicators.Progress;

/// <summary>
/// The cuts of the schedule scheme, as leads (completion less time share; 0.05 is five points). Ours: no cut-offs are
/// published for the classes of Chinese mid-term evaluations.
/// </summary>
internal sealed record ScheduleThresholds
{
    /// <summary>Creates cuts.</summary>
    /// <param name="ahead">Above this lead: faster than expected. The default is +5 points.</param>
    /// <param name="asExpected">From this lead on: as expected. The default is 0.</param>
    /// <param name="nearly">From this lead on: nearly as expected; below: behind. The default is −5 points.</param>
    /// <exception cref="ArgumentException">The three do not fall.</exception>
    public ScheduleThresholds(decimal ahead = 0.05m, decimal asExpected = 0m, decimal nearly = -0.05m)
    {
        if (ahead <= asExpected || asExpected <= nearly)
            throw new ArgumentException($"The cuts must fall: {ahead}, {asExpected}, {nearly}. Give the lead of 快于预期 first and that of "
                + "基本符合 last.");
        Ahead = ahead;
        AsExpected = asExpected;
        Nearly = nearly;
    }

    /// <summary>Five points either way.</summary>
    public static ScheduleThresholds Default { get; } = new();

    /// <summary>The lead above which progress is faster than expected.</summary>
    public decimal Ahead { get; }

    /// <summary>The lead from which progress is as expected.</summary>
    public decimal AsExpected { get; }

    /// <summary>The lead from which progress is nearly as expected.</summary>
    public decimal Nearly { get; }
}
