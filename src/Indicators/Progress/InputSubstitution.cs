namespace Indicators.Progress;

/// <summary>Something an assessment took in place of what the target asks for; recorded with the result, never silent.</summary>
/// <param name="Kind">What was replaced.</param>
/// <param name="Wanted">What the target asks for: a period, an id, a figure's literal.</param>
/// <param name="Used">What was taken.</param>
public sealed record InputSubstitution(InputSubstitutionKind Kind, string Wanted, string Used)
{
    /// <summary>The substitution as a clause.</summary>
    public string ToText(Language language)
    {
        (string zh, string en) = Names();
        return language == Language.English ? $"{en}: {Used} for {Wanted}" : $"{zh}：以{Used}代替{Wanted}";
    }

    private (string Zh, string En) Names() => Kind switch
    {
        InputSubstitutionKind.Proxy => ("代用指标", "proxy"),
        InputSubstitutionKind.LatestValue => ("到期数据未公布，用最近数据", "latest value, that of the due date not being published"),
        InputSubstitutionKind.PartOfPeriod => ("部分时期", "part of the period"),
        InputSubstitutionKind.SumOfParts => ("分期相加", "sum of the parts"),
        InputSubstitutionKind.SameEnd => ("同一期末", "same last day"),
        InputSubstitutionKind.BaselinePeriod => ("基期", "baseline period"),
        InputSubstitutionKind.BaselineVintage => ("基期数据修订", "revised baseline"),
        InputSubstitutionKind.ChainedChanges => ("逐年变化连乘", "yearly changes chained"),
        InputSubstitutionKind.AverageOfRates => ("由逐年增速计算年均增速", "average of yearly rates"),
        InputSubstitutionKind.AverageOfLevels => ("由水平值计算年均增速", "average growth from levels"),
        InputSubstitutionKind.RunRate => ("按月均推算全年", "run-rate for the year"),
        _ => ("按上年同期占比推算全年", "same-period share for the year"),
    };
}
