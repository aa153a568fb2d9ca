using Indicators.Desk.Drafts.Writing;

namespace Indicators.Desk;

/// <summary>Remarks in words.</summary>
public static class DraftRemarkText
{
    /// <summary>The remark in words: verdict, published value and source, by how much, the slip guessed, what to write.</summary>
    /// <param name="remark">The remark.</param>
    /// <param name="language">The language.</param>
    public static string ToText(this DraftRemark remark, Language language)
    {
        ArgumentNullException.ThrowIfNull(remark);
        ArgumentNullException.ThrowIfNull(language);
        return RemarkText.Of(remark, language);
    }
}
