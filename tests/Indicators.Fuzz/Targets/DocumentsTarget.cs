using Indicators.Fuzz.Generators;
using Indicators.Prose.Documents;
using Indicators.Prose.Documents.Tests.Made;

namespace Indicators.Fuzz.Targets;

/// <summary>
/// Documents whole and damaged: a text with a place for every character, or no text and the reason; the same twice; in time.
/// An input that begins with an element of Word is packed, any other is the bytes of a file.
/// </summary>
internal sealed class DocumentsTarget() : FuzzTarget("documents", "txt")
{
    private static readonly DocumentOptions Bounds = new() { MaxBytes = 4 << 20, TimeLimit = TimeSpan.FromSeconds(10), Clock = TimeProvider.System };

    private static readonly string[] Tags =
        ["<p>", "</p>", "<div>", "<table>", "<tr>", "<td>", "</td>", "<td colspan=9>", "</table>", "<br>", "<sup>2</sup>", "<script>", "<!--", "-->", "<b>", "&nbsp;", "&#x;", "<pre>", "<nav>"];

    private static readonly string[] Elements =
        ["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:del>", "</w:del>", "<w:ins>", "<w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "</w:tr>", "</w:tbl>", "<w:txbxContent>", "</w:txbxContent>", "<w:br/>"];

    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        if (corpus.Count > 0 && dice.Chance(15))
            return Mutations.Of(dice, dice.Pick<string>([.. corpus]));
        string text = dice.Below(5) switch
        {
            0 => Pdf(dice),
            1 => "<w:p>" + Mixed(dice, Elements) + "</w:p>",
            2 => "<html><body>" + Mixed(dice, Tags),
            3 => RawBytes.ToText(MadeWord.Of(MadeWord.P("全市3000亿元") + MadeWord.Table(MadeWord.Row("甲", "7565家")))),
            _ => Generators.Prose.Of(dice),
        };
        return dice.Chance(70) ? Mutations.Of(dice, text) : text;
    }

    public override void Check(string input)
    {
        byte[] file = input.StartsWith("<w:", StringComparison.Ordinal) ? MadeWord.Of(input) : RawBytes.Of(input);
        TextDocument document = Opened(file);
        bool hasError = document.Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error);
        BrokenPromise.Unless(hasError == (document.Text.Length == 0), "a document has a text or a reason", () => string.Join("; ", document.Diagnostics));
        BrokenPromise.Unless(document.Diagnostics.All(one => one.Id != "IND6412"), "a small file is read in time", () => $"{file.Length} bytes");
        foreach (Diagnostic one in document.Diagnostics)
            BrokenPromise.Unless(one.ToText(Language.Chinese).Length > 0 && one.ToText(Language.English).Length > 0, "what is told has words", () => one.Id);
        for (int at = 0; at < document.Text.Length; at++)
        {
            DocumentPlace place = document.PlaceAt(at);
            BrokenPromise.Unless(place.Paragraph >= 1 && place.Offset >= 0 && place.Offset <= at, "every character has a place", () => $"{at}: {place}, {place.Offset}");
        }

        BrokenPromise.Unless(Opened(file).Text == document.Text, "a document is read the same twice", () => document.Text);
    }

    private static TextDocument Opened(byte[] file) => TextDocument.ReadAsync(new MemoryStream(file), "file", Bounds).GetAwaiter().GetResult();

    private static string Mixed(Dice dice, string[] pieces)
    {
        string text = "";
        for (int i = dice.From(1, 20); i > 0; i--)
            text += dice.Chance(60) ? dice.Pick<string>(pieces) : Generators.Prose.Of(dice);
        return text;
    }

    private static string Pdf(Dice dice)
    {
        var made = new MadePdf();
        for (int page = dice.From(1, 3); page > 0; page--)
        {
            made.Page();
            for (int line = dice.From(1, 12); line > 0; line--)
                made.Line(dice.From(0, 500), dice.From(0, 800), Generators.Prose.Of(dice), dice.From(1, 20));
        }

        return RawBytes.ToText(made.ToBytes());
    }
}
