using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Tables.Blocks;

/// <summary>Rows of a sheet as a person writes them: 4, 4:6, or 7: for all from the seventh on.</summary>
/// <param name="First">The first row, from 1.</param>
/// <param name="Last">The last row.</param>
internal readonly partial record struct RowSpan(int First, int Last)
{
    public static RowSpan? Parse(string text)
    {
        Match match = Pattern().Match(text.Trim());
        if (!match.Success || !TryNumber(match.Groups[1].Value, out int first))
            return null;
        if (match.Groups[2].Length == 0)
            return new RowSpan(first, first);
        int last = int.MaxValue;
        return match.Groups[3].Length > 0 && !TryNumber(match.Groups[3].Value, out last) || last < first ? null : new RowSpan(first, last);
    }

    public override string ToString() => (First == Last, Last == int.MaxValue) switch
    {
        (true, _) => First.ToString(CultureInfo.InvariantCulture),
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"{First}:"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{First}:{Last}"),
    };

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    [GeneratedRegex(@"^(\d{1,7})(:(\d{1,7})?)?$")]
    private static partial Regex Pattern();
}
