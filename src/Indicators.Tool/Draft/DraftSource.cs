using Indicators.Prose.Documents;

namespace Indicators.Tool;

/// <summary>The source of a draft: what the document calls itself or its first line is the title, the name of the file the id.</summary>
internal static class DraftSource
{
    private const int LongestTitle = 80;

    public static Source Of(TextDocument document, DateOnly? date, string? publisher)
    {
        string name = document.File == StandardStreams.Dash ? "text" : Path.GetFileNameWithoutExtension(document.File);
        string id = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        string by = string.IsNullOrWhiteSpace(publisher) ? "?" : publisher;
        return new Source(id.Trim('-').Length == 0 ? "text" : id, TitleOf(document.Title ?? "") ?? TitleOf(document.Text) ?? name, by)
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
