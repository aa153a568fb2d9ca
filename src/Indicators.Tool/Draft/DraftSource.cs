namespace Indicators.Tool;

/// <summary>The source of a draft: the first line of the text is its title, the name of the file its id.</summary>
internal static class DraftSource
{
    private const int LongestTitle = 80;

    public static Source Of(string path, string text, DateOnly? date, string? publisher)
    {
        string name = path == "-" ? "text" : Path.GetFileNameWithoutExtension(path);
        string id = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        return new Source(id.Trim('-').Length == 0 ? "text" : id, TitleOf(text) ?? name, string.IsNullOrWhiteSpace(publisher) ? "?" : publisher)
        {
            Published = date is { } day ? TimePeriod.Day(day) : null,
        };
    }

    private static string? TitleOf(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> title = line.Trim();
            if (!title.IsEmpty)
                return string.Concat(title[..Math.Min(title.Length, LongestTitle)].ToString().Where(c => !char.IsControl(c) && !char.IsSurrogate(c))) is { Length: > 0 } plain ? plain : null;
        }

        return null;
    }
}
