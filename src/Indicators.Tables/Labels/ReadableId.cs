using System.Text;

namespace Indicators.Tables.Labels;

/// <summary>Ids a person can read: the name itself, with a hyphen for what no id may hold.</summary>
internal static class ReadableId
{
    /// <summary>Longer than the names of tables are; an id has room for more, a reader has not.</summary>
    private const int Longest = 80;

    public static string Of(string name, string unnamed)
    {
        var id = new StringBuilder(Math.Min(name.Length, Longest));
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (id.Length + rune.Utf16SequenceLength > Longest)
                break;
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.' or '+' or '/' or ':')
                id.Append(rune.ToString());
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        string text = id.ToString().Trim('-');
        return text.Length == 0 ? unnamed : text;
    }
}
