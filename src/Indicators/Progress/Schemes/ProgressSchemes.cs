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
    public static ScheduleScheme Schedule { get; } = new();

    /// <summary>Statistics Canada and Open SDG; no class where a zero would have to be replaced.</summary>
    public static StatCanScheme StatCan { get; } = new();

    /// <summary>The same with 0.001 in place of zero, recorded.</summary>
    public static StatCanScheme StatCanReplacingZeros { get; } = new(replacesZeros: true);

    /// <summary>Eurostat, as implemented by Eustat.</summary>
    public static EurostatScheme Eurostat { get; } = new();

    /// <summary>The SDG Progress Chart of the United Nations.</summary>
    public static UnProgressChartScheme UnProgressChart { get; } = new();

    /// <summary>The weather symbols of Destatis.</summary>
    public static DestatisScheme Destatis { get; } = new();

    /// <summary>The distance to the target path of the European Environment Agency.</summary>
    public static EeaScheme Eea { get; } = new();

    /// <summary>Lights over the schedule index: green from 1 on, yellow from 0.9, else red; ours. An office's own cuts, colours and names make another.</summary>
    public static LightsScheme Lights { get; } = new();

    /// <summary>The clock of the year and that of the plan in one class; without points.</summary>
    public static TwoClocksScheme TwoClocks { get; } = new();

    /// <summary>All of them, ours first.</summary>
    public static IReadOnlyList<IProgressScheme> All { get; } =
        ValueList<IProgressScheme>.Of([Schedule, StatCan, StatCanReplacingZeros, Eurostat, UnProgressChart, Destatis, Eea, Lights, TwoClocks], nameof(All));

    /// <summary>The scheme of an id; null where there is none.</summary>
    public static IProgressScheme? Find(string id) => All.FirstOrDefault(scheme => scheme.Id == id);
}
