namespace Indicators.Prose.Lexicon;

/// <summary>
/// What the words for time begin with, by their first two characters: those of the core's rows, and those the lexicon adds.
/// </summary>
internal static class PeriodWords
{
    /// <summary>上半 of 上半年: every word for time has so many characters, and so few tell it from others.</summary>
    private const int StartLength = 2;

    private static readonly string[] Rows =
    [
        PeriodRows.SoFar, PeriodRows.SameLastYear, PeriodRows.SameTwoYearsAgo, PeriodRows.ThisYear, PeriodRows.LastYear,
        PeriodRows.TwoYearsAgo, PeriodRows.ThreeYearsAgo,
        PeriodRows.NextYear, PeriodRows.InTwoYears, PeriodRows.ThisMonth, PeriodRows.LastMonth, PeriodRows.NextMonth, PeriodRows.MonthEnd,
        PeriodRows.ThisQuarter,
        PeriodRows.LastQuarter, PeriodRows.NextQuarter, PeriodRows.FirstHalf, PeriodRows.SecondHalf, PeriodRows.WholeYear,
        PeriodRows.YearEnd,
    ];

    /// <summary>The beginnings of the core's words and of others.</summary>
    public static List<string> With(IReadOnlyList<string> others)
    {
        var starts = new List<string>(others);
        foreach (string row in Rows)
        {
            for (int at = 0; at < row.Length; at = EndOfWord(row, at) + 1)
            {
                string start = row.Substring(at, StartLength);
                if (!starts.Contains(start))
                    starts.Add(start);
            }
        }

        return starts;
    }

    private static int EndOfWord(string row, int at) => row.IndexOf(' ', at) is >= 0 and var end ? end : row.Length;
}
