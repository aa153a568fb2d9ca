using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;
using Indicators.Tables;

namespace Indicators.Prose.Documents.Html;

/// <summary>Pages: what a reader of the page sees. Nothing is run and nothing is loaded.</summary>
internal static class PageReader
{
    /// <summary>A page is built in memory: an element costs far more than the four bytes it can be written with.</summary>
    private const int MostElements = 2_000_000;

    public static ComposedText Read(byte[] content, DocumentLimits limits)
    {
        TextEncoding encoding = PageEncoding.Of(content);
        string source = encoding.Decode(content);
        TagCensus.Check(source, limits, MostElements);
        using IHtmlDocument page = Parse(source, limits.Cancellation);
        var writer = new PageWriter(limits);
        if (page.Body is { } body)
            writer.Write(body);
        Diagnostic[] told = source.Contains('\ufffd', StringComparison.Ordinal)
            ? [DocumentProblem.ForeignBytes(limits.File, encoding.Encoding.WebName)]
            : [];
        return writer.Text.Compose(TitleOf(page), writer.HiddenPieces > 0
            ? [.. told, DocumentProblem.Hidden(limits.File, writer.HiddenPieces)]
            : told);
    }

    private static IHtmlDocument Parse(string source, CancellationToken cancellationToken)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        return parser.ParseDocumentAsync(source, cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>The one heading of the page; otherwise its title, which has the name of the site in it.</summary>
    private static string? TitleOf(IHtmlDocument page)
    {
        IElement[] headings = [.. page.QuerySelectorAll("h1").Take(2)];
        string title = headings.Length == 1 && headings[0].TextContent.Trim().Length > 0 ? headings[0].TextContent : page.Title ?? "";
        title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length == 0 ? null : title;
    }
}
