using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Prose.Evaluation;

/// <summary>A text that marks its numbers which are no claims: {4月8日|date_period}. What is marked not_read is a number that nobody can read.</summary>
internal sealed partial record MarkedText(string File, DateOnly? Date, string Text, IReadOnlyList<TruthNonClaim> NonClaims, IReadOnlyList<(int Start, int End)> Unreadable)
{
    public const string NotRead = "not_read";

    private const int DateLength = 10;

    /// <summary>The texts of a folder; the name of a file begins with the date of its text.</summary>
    public static IEnumerable<MarkedText> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => Of(Path.GetFileName(path), System.IO.File.ReadAllText(path)));

    public static MarkedText Of(string file, string marked)
    {
        var text = new StringBuilder();
        var nonClaims = new List<TruthNonClaim>();
        var unreadable = new List<(int, int)>();
        int at = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, at, mark.Index - at);
            int start = text.Length;
            string span = mark.Groups["span"].Value;
            text.Append(span);
            if (mark.Groups["category"].Value == NotRead)
                unreadable.Add((start, text.Length));
            else
                nonClaims.Add(new TruthNonClaim(file, start, text.Length, span, mark.Groups["category"].Value, false));
            at = mark.Index + mark.Length;
        }

        text.Append(marked, at, marked.Length - at);
        bool isDated = DateOnly.TryParseExact(file[..Math.Min(DateLength, file.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
        return new MarkedText(file, isDated ? date : null, text.ToString(), nonClaims, unreadable);
    }

    /// <summary>What became of its numbers.</summary>
    public Accounting Account() =>
        Accountant.Of(File, Text, [.. PolicyTextReader.ReadAll(Text, PolicyTextOptions.Default.DatedOn(Date))], NonClaims);

    [GeneratedRegex(@"\{(?<span>[^{}|]+)\|(?<category>[a-z_]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
