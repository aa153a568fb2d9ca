namespace Indicators.Progress;

/// <summary>The counts of a tally in words: binding, expected, stretch.</summary>
internal static class TallyText
{
    public static string Of(ProgressTally tally, Language language)
    {
        string[] parts =
        [
            .. Part(tally, "tally.binding", language, key => key is { Commitment: TargetCommitment.Floor, Nature: TargetNature.Binding }),
            .. Part(tally, "tally.expected", language, key => key is { Commitment: TargetCommitment.Floor, Nature: TargetNature.Expected }),
            .. Part(tally, "tally.stretch", language, key => key.Commitment == TargetCommitment.Stretch),
        ];
        string coverage = language.Say("tally.coverage", tally.Assessed, tally.Total);
        return string.Join(language.Say("list.semicolon"), parts.Prepend(coverage));
    }

    /// <summary>15 of 95 judged: 6 achieved, 2 achieved early, 5 behind: what can be judged first, best to worst.</summary>
    public static string Judged(ProgressTally tally, Language language)
    {
        IEnumerable<string> counts = tally.Counts.Where(pair => pair.Key.IsAssessed)
            .GroupBy(pair => pair.Key.Status)
            .OrderBy(group => group.Key.SortKey)
            .Select(group => language.Say("tally.count", group.Sum(pair => pair.Value.Count), group.Key.ToText(language)));
        string all = string.Join(language.Say("list.and"), counts);
        return language.Say("tally.coverage", tally.Assessed, tally.Total) + (all.Length == 0 ? "" : language.Say("list.colon") + all);
    }

    private static string[] Part(ProgressTally tally, string title, Language language, Func<TallyKey, bool> condition)
    {
        string[] counts = [.. tally.Counts.Where(pair => condition(pair.Key))
            .GroupBy(pair => pair.Key.Status)
            .Select(group => language.Say("tally.count", group.Sum(pair => pair.Value.Count), group.Key.ToText(language)))];
        return counts.Length == 0 ? [] : [language.Say(title, string.Join(language.Say("list.and"), counts))];
    }
}
