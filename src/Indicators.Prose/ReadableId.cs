using System.Text;

namespace Indicators.Prose;

/// <summary>Ids a person can read: the name itself, with a hyphen for what no id may hold.</summary>
internal static class ReadableId
{
    /// <summary>Longer than the names of indicators are; an id has room for more, a reader has not.</summary>
    private const int Longest = 60;

    private const string Unnamed = "unnamed";

    /// <summary>地区生产总值 is its own id; R&amp;D 投入 becomes R-D-投入.</summary>
    public static string Of(string name)
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
        return text.Length == 0 ? Unnamed : text;
    }
}
