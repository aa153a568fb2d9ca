using System.Text;

namespace Indicators;

/// <summary>A name as an id: 地区生产总值 is its own id, R&amp;D 投入 becomes R-D-投入. Names of tables and of prose become ids in one way.</summary>
internal static class IdText
{
    /// <summary>The name with a hyphen for what no id may hold; empty where nothing is left.</summary>
    /// <param name="name">The name.</param>
    /// <param name="longest">Where it is cut: an id has room for more, a reader has not.</param>
    public static string Of(string name, int longest)
    {
        var id = new StringBuilder(Math.Min(name.Length, longest));
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (id.Length + rune.Utf16SequenceLength > longest)
                break;
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.' or '+' or '/' or ':')
                id.Append(rune.ToString());
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().Trim('-');
    }
}
