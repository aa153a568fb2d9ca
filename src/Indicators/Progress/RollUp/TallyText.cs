using System.Globalization;

namespace Indicators.Progress;

/// <summary>The counts of a tally in words: binding, expected, stretch.</summary>
internal static class TallyText
{
    public static string Of(ProgressTally tally, Language language)
    {
        bool english = language == Language.English;
        string[] parts =
        [
            .. Part(tally, english ? "binding: " : "约束性：", language, key => key is { Commitment: TargetCommitment.Floor, Nature: TargetNature.Binding }),
            .. Part(tally, english ? "expected: " : "预期性：", language, key => key is { Commitment: TargetCommitment.Floor, Nature: TargetNature.Expected }),
            .. Part(tally, english ? "stretch: " : "力争：", language, key => key.Commitment == TargetCommitment.Stretch),
        ];
        string coverage = english ? $"{tally.Assessed} of {tally.Total} assessed" : $"{tally.Total}项中评估{tally.Assessed}项";
        return string.Join(english ? "; " : "；", parts.Prepend(coverage));
    }

    private static string[] Part(ProgressTally tally, string title, Language language, Func<TallyKey, bool> condition)
    {
        bool english = language == Language.English;
        string[] counts = [.. tally.Counts.Where(pair => condition(pair.Key))
            .GroupBy(pair => pair.Key.Status)
            .Select(group => Count(group.Key.ToText(language), group.Sum(pair => pair.Value.Count), english))];
        return counts.Length == 0 ? [] : [title + string.Join(english ? ", " : "、", counts)];
    }

    private static string Count(string name, int count, bool english)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        return english ? $"{number} {name}" : name + number;
    }
}
