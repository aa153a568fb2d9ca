namespace Indicators.Progress;

/// <summary>
/// The schemes of this library. A user's own scheme needs no registration: it is handed over where a scheme is asked for.
/// </summary>
/// <remarks>
/// Left out because their texts could not be confirmed: the indices of UN ESCAP, the trend arrows of the SDG Index, the
/// bands of the OECD, the cut-offs of the State of Climate Action.
/// </remarks>
public static class ProgressSchemes
{
    /// <summary>Share of the way against share of the time, ±5 points; ours.</summary>
    public static IProgressScheme Schedule { get; } = new ScheduleScheme();

    /// <summary>Statistics Canada and Open SDG; no class where a zero would have to be replaced.</summary>
    public static IAggregatingScheme StatCan { get; } = new StatCanScheme();

    /// <summary>The same with 0.001 in place of zero, recorded.</summary>
    public static IAggregatingScheme StatCanReplacingZeros { get; } = new StatCanScheme(replacesZeros: true);

    /// <summary>Eurostat, as implemented by Eustat.</summary>
    public static IAggregatingScheme Eurostat { get; } = new EurostatScheme();

    /// <summary>The SDG Progress Chart of the United Nations.</summary>
    public static IProgressScheme UnProgressChart { get; } = new UnProgressChartScheme();

    /// <summary>The weather symbols of Destatis.</summary>
    public static IProgressScheme Destatis { get; } = new DestatisScheme();

    /// <summary>The distance to the target path of the European Environment Agency.</summary>
    public static IProgressScheme Eea { get; } = new EeaScheme();

    /// <summary>
    /// Lights over the schedule index: green from 1 on, yellow from 0.9, else red; ours. An office's own cuts, colours and names make
    /// another.
    /// </summary>
    public static LightsScheme Lights { get; } = new();

    /// <summary>The clock of the year and that of the plan in one class; without points.</summary>
    public static TwoClocksScheme TwoClocks { get; } = new();

    /// <summary>All of them, ours first.</summary>
    public static IReadOnlyList<IProgressScheme> All { get; } =
        ValueList<IProgressScheme>.Of([Schedule, StatCan, StatCanReplacingZeros, Eurostat, UnProgressChart, Destatis, Eea, Lights,
            TwoClocks], nameof(All));

    /// <summary>The schedule scheme with cuts of one's own, as leads: completion less time share, 0.05 is five points.</summary>
    /// <param name="id">The id of the variant.</param>
    /// <param name="ahead">Above this lead: faster than expected.</param>
    /// <param name="asExpected">From this lead on: as expected.</param>
    /// <param name="nearly">From this lead on: nearly as expected; below: behind.</param>
    /// <exception cref="ArgumentException">The three cuts do not fall, or the id is none.</exception>
    public static IProgressScheme ScheduleWith(string id, decimal ahead, decimal asExpected, decimal nearly) =>
        new ScheduleScheme(new ScheduleThresholds(ahead, asExpected, nearly), id);

    /// <summary>The scheme of an id; null where there is none.</summary>
    public static IProgressScheme? Find(string id) => All.FirstOrDefault(scheme => scheme.Id == id);
}
