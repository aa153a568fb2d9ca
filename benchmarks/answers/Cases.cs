namespace Answers;

/// <summary>The random targets of every kind of goal that ecc6f10 knows; the same for the same seed.</summary>
internal static class Cases
{
    public static readonly IReadOnlyDictionary<string, Action<Chance, Case>> Kinds = new Dictionary<string, Action<Chance, Case>>
    {
        ["level"] = LevelCases.Level,
        ["range"] = LevelCases.Range,
        ["multiple"] = LevelCases.Multiple,
        ["increase"] = LevelCases.Increase,
        ["change-percent"] = LevelCases.ChangeInPercent,
        ["change-points"] = LevelCases.ChangeInPoints,
        ["milestones"] = LevelCases.Milestones,
        ["each-year"] = YearlyCases.EachYear,
        ["set-yearly"] = YearlyCases.SetYearly,
        ["cumulative"] = FlowCases.Cumulative,
        ["year-to-date"] = FlowCases.YearToDate,
        ["growth-of-the-year"] = GrowthCases.OfTheYear,
        ["growth-series"] = GrowthCases.Series,
        ["average-growth"] = GrowthCases.Average,
        ["chained-change"] = GrowthCases.ChainedChange,
        ["relative"] = OtherCases.Relative,
        ["rank"] = OtherCases.Rank,
        ["done"] = OtherCases.Done,
        ["no-number"] = OtherCases.NoNumber,
    };

    public static Case Of(string kind, int number, int seed)
    {
        var made = new Case(kind, number);
        Kinds[kind](new Chance(((ulong)seed << 40) ^ (Hash(kind) << 20) ^ (ulong)number), made);
        return made;
    }

    private static ulong Hash(string text) => text.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL);
}
