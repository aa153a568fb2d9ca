using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>The words of a frequency row or column.</summary>
internal static class FrequencyWords
{
    private static readonly (string Word, Frequency Frequency)[] Rows =
    [
        ("年", Frequency.Annual), ("年度", Frequency.Annual), ("A", Frequency.Annual), ("季", Frequency.Quarterly),
            ("季度", Frequency.Quarterly), ("Q", Frequency.Quarterly),
        ("月", Frequency.Monthly), ("月度", Frequency.Monthly), ("M", Frequency.Monthly), ("半年", Frequency.HalfYearly),
            ("周", Frequency.Weekly), ("日", Frequency.Daily),
    ];

    public static Frequency? Of(string text)
    {
        string key = LabelText.Key(text);
        foreach ((string word, Frequency frequency) in Rows)
        {
            if (key == word)
                return frequency;
        }

        return null;
    }
}
