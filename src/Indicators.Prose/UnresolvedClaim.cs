namespace Indicators.Prose;

/// <summary>A claim that a person has to complete.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="IsInDraft">True where it stands in the draft with placeholders for what is missing; false where it could not be put there.</param>
public sealed record UnresolvedClaim(PolicyClaim Claim, MissingParts Missing, bool IsInDraft)
{
    private static readonly (MissingParts Part, string Chinese, string English)[] Reasons =
    [
        (MissingParts.Indicator, "未说明指标", "what is measured is not said"),
        (MissingParts.Subject, "未说明主体", "whose figure it is is not said"),
        (MissingParts.Period, "未说明时期", "the period is not said"),
        (MissingParts.Comparison, "未说明比较的基期", "what it is compared with is not said"),
        (MissingParts.Figure, "无法写成指标库中的数据", "the number has no form in a catalogue"),
        (MissingParts.Universe, "未说明排名范围", "among whom it ranks is not said"),
        (MissingParts.Whole, "未说明拉动的总体", "the whole that it moved is not said"),
        (MissingParts.Statement, "描述事物或划定门槛，不是指标数据", "it describes a thing or draws a line, and is no figure of an indicator"),
    ];

    /// <summary>What is missing, in words.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language)
    {
        IEnumerable<string> reasons = Reasons.Where(reason => (Missing & reason.Part) != 0)
            .Select(reason => language == Language.English ? reason.English : reason.Chinese);
        return string.Join(language == Language.English ? "; " : "；", reasons);
    }
}
