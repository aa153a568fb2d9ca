using System.Text;

namespace Indicators.Prose.Documents.Word;

/// <summary>A paragraph that is being read.</summary>
internal sealed class WordParagraph(bool isInBox)
{
    private static readonly string[] TitleStyles = ["Title", "标题"];

    public StringBuilder Text { get; } = new();

    public bool IsInBox => isInBox;

    public string? Style { get; set; }

    public bool IsTitle => Style is { } style && Array.IndexOf(TitleStyles, style) >= 0;
}
