namespace Indicators.Prose.Documents.Tests;

/// <summary>Documents opened from bytes.</summary>
internal static class Opened
{
    public static TextDocument From(byte[] content, string file = "file", DocumentOptions? options = null) =>
        TextDocument.ReadAsync(new MemoryStream(content), file, options).GetAwaiter().GetResult();

    /// <summary>The place of the first time a piece of text stands in a document.</summary>
    public static string PlaceOf(this TextDocument document, string piece)
    {
        int at = document.Text.IndexOf(piece, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "'{0}' stands in {1}", piece, document.Text);
        return document.PlaceAt(at).ToString();
    }

    public static string[] Ids(this TextDocument document) => [.. document.Diagnostics.Select(one => one.Id)];
}
