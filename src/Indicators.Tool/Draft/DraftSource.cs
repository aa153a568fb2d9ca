namespace Indicators.Tool;

/// <summary>The source of a draft: the first line of the text is its title, the name of the file its id.</summary>
internal static class DraftSource
{
    private const int LongestTitle = 80;

    public static Source Of(string path, string text, DateOnly? date, string? publisher)
    {
        string name = path == "-" ? "text" : Path.GetFileNameWithoutExtension(path);
        string id = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        string by = string.IsNullOrWhiteSpace(publisher) ? "?" : publisher;
        return new Source(id.Trim('-').Length == 0 ? "text" : id, TitleOf(text) ?? name, by)
        {
            Published = date is { } day ? TimePeriod.Day(day) : null,
        };
    }

    private static string? TitleOf(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> title = line.Trim();
            string start = title[..Math.Min(title.Length, LongestTitle)].ToString();
            string plain = string.Concat(start.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
            if (!string.IsNullOrWhiteSpace(plain))
                return plain;
        }

        return null;
    }
}
