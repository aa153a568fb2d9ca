using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Desk.Drafts.Word;

/// <summary>
/// The visible text of a paragraph as it was read for checking, with the elements it stands in: no deleted, hidden or boxed text.
/// </summary>
internal sealed class ParagraphText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder _text = new();

    private ParagraphText()
    {
    }

    public List<TextPiece> Pieces { get; } = [];

    public string Text => _text.ToString();

    public static ParagraphText Of(Paragraph paragraph)
    {
        var read = new ParagraphText();
        foreach (OpenXmlElement child in paragraph.ChildElements)
            read.Read(child, null);
        return read;
    }

    /// <summary>Elements below a deletion, a moved-away text, a box or a stand-in for old programs are not read.</summary>
    private void Read(OpenXmlElement element, Run? run)
    {
        if (element is DeletedRun or MoveFromRun or TextBoxContent or AlternateContentFallback or RubyContent or RunProperties
            or ParagraphProperties)
            return;
        if (element is Run own)
        {
            if (IsHidden(own))
                return;
            run = own;
        }

        if (WordsOf(element, run) is { } words)
            Add(words, run, element);
        else
            foreach (OpenXmlElement child in element.ChildElements)
                Read(child, run);
    }

    private static string? WordsOf(OpenXmlElement element, Run? run) => element switch
    {
        Text text => IsRaised(run) ? RaisedOf(text.Text) : text.Text,
        DocumentFormat.OpenXml.Math.Text formula => formula.Text,
        TabChar => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => SymbolOf(symbol.Char?.Value),
        _ => null,
    };

    private void Add(string words, Run? run, OpenXmlElement element)
    {
        Pieces.Add(new TextPiece(_text.Length, words.Length, run, element));
        _text.Append(words);
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && (vanish.Val?.Value ?? true);

    private static bool IsRaised(Run? run) => run?.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;

    private static string RaisedOf(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Raised[c - '0'] : c is '-' or '−' ? '⁻' : c));

    private static string SymbolOf(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int point) && point is > 32 and < 0xD800
            ? ((char)point).ToString()
            : " ";
}
