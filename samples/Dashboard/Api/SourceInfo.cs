namespace Indicators.Samples.Dashboard;

/// <summary>Who published a figure.</summary>
/// <param name="Id">Its id in the catalogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When; null where that is not stated.</param>
/// <param name="Address">Where it is; null where that is not stated.</param>
internal sealed record SourceInfo(string Id, string Title, string Publisher, TimePeriod? Published, string? Address)
{
    public static SourceInfo Of(Source source) => new(source.Id, source.Title, source.Publisher, source.Published, source.Address);
}
