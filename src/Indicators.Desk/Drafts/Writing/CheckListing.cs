using System.Globalization;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>The list for people.</summary>
internal static class CheckListing
{
    public static void Write(DraftCheck check, TextWriter output, Language language, bool withAgreeing)
    {
        output.Write(DraftWordings.Say(
            language, "list.summary", check.Remarks.Length, check.Count(DraftVerdict.Agrees), check.Count(DraftVerdict.Differs),
            check.Count(DraftVerdict.DoesNotCompute), check.Count(DraftVerdict.OtherBasisOrScope), check.Count(DraftVerdict.NotInTheRecord),
            check.Count(DraftVerdict.NotRead)) + "\n");
        foreach (Diagnostic one in check.Diagnostics)
            output.Write(PrintableText.Of($"{one.Id} {one.ToText(language)}") + "\n");
        foreach (DraftRemark remark in check.Remarks.Where(remark => withAgreeing || remark.Verdict != DraftVerdict.Agrees))
        {
            output.Write(DraftWordings.Say(language, "list.line", PlaceOf(check, remark, language), PrintableText.Of(remark.Literal),
                RemarkText.Of(remark, language)) + "\n");
            output.Write(DraftWordings.Say(language, "list.sentence", PrintableText.Of(remark.Sentence)) + "\n");
        }
    }

    /// <summary>Paragraph or page of a document, line and column of a text.</summary>
    public static string PlaceOf(DraftCheck check, DraftRemark remark, Language language)
    {
        if (remark.Place is { } place)
            return place.ToText(language);
        (int line, int column) = LineOf(check.Text, remark.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
    }

    public static (int Line, int Column) LineOf(string text, int offset)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
