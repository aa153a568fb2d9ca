namespace Indicators;

/// <summary>
/// The words that name the resolution of a figure whose digits do not say it. Firm: the zeros up to it were published as
/// digits (8.60万家 in 家). Not firm: trailing zeros may be rounding (6200亿元 in 元).
/// </summary>
internal sealed class ResolutionWord
{
    private static readonly ResolutionWord ChineseFirm = new("精确到", isFirm: true);
    private static readonly ResolutionWord ChineseSoft = new("计至", isFirm: false);
    private static readonly ResolutionWord EnglishFirm = new("to the nearest ", isFirm: true);
    private static readonly ResolutionWord EnglishSoft = new("stated to ", isFirm: false);
    private static readonly ResolutionWord[] All = [ChineseFirm, ChineseSoft, EnglishFirm, EnglishSoft];

    private ResolutionWord(string text, bool isFirm)
    {
        Text = text;
        IsFirm = isFirm;
    }

    public string Text { get; }

    public bool IsFirm { get; }

    public static ResolutionWord Of(bool isFirm, Language language) => language.IsEnglish
        ? isFirm ? EnglishFirm : EnglishSoft
        : isFirm ? ChineseFirm : ChineseSoft;

    /// <summary>The word a text starts with; null where it starts with none.</summary>
    public static ResolutionWord? Match(ReadOnlySpan<char> text)
    {
        foreach (ResolutionWord word in All)
        {
            if (text.StartsWith(word.Text, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        return null;
    }
}
