using Indicators.Desk.Drafts.Writing;

namespace Indicators.Desk;

/// <summary>Writes a check as a list for people, and for machines as JSON, as a line of JSON a figure, or as a SARIF log.</summary>
public static class DraftCheckWriter
{
    /// <summary>Writes what has to be known, a summary, and every figure that does not agree with its sentence.</summary>
    /// <param name="check">The check.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="language">The language.</param>
    /// <param name="withAgreeing">True to list the figures that agree too.</param>
    public static void WriteList(DraftCheck check, TextWriter output, Language language, bool withAgreeing = false)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        CheckListing.Write(check, output, language, withAgreeing);
    }

    /// <summary>
    /// Writes one object: date, counts, notes and every figure. <c>format</c> is <c>indicators-draft-check/1</c>, described in
    /// docs/indicators-draft-check.schema.json.
    /// </summary>
    /// <param name="check">The check.</param>
    /// <param name="output">Where it goes, UTF-8.</param>
    /// <param name="language">The language of the messages; everything else is the same in all.</param>
    public static void WriteJson(DraftCheck check, Stream output, Language language)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        output.Write(RemarkJson.Whole(check, language));
    }

    /// <summary>Writes an object a line for every figure, with the same <c>format</c>.</summary>
    /// <param name="check">The check.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteJsonLines(DraftCheck check, TextWriter output, Language language)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        foreach (DraftRemark remark in check.Remarks)
            output.Write(RemarkJson.Line(remark, language) + "\n");
    }

    /// <summary>
    /// Writes a SARIF 2.1.0 log with a result for every figure that does not agree, as <c>validate</c> writes its findings.
    /// </summary>
    /// <param name="check">The check.</param>
    /// <param name="output">Where it goes, UTF-8.</param>
    /// <param name="language">The language of the messages.</param>
    public static void WriteSarif(DraftCheck check, Stream output, Language language)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        output.Write(RemarkSarif.Log(check, language));
    }
}
