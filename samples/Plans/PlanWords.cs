using System.Globalization;

namespace Indicators.Samples.Plans;

/// <summary>The words and signs of such a table, in one language.</summary>
internal sealed class PlanWords(IndicatorCatalog catalog, Language language)
{
    public const string Nothing = "—";

    public Language Language => language;

    public string[] Remarks =>
    [
        Say("〔〕内为五年累计数；*为基年前一年的数。", "〔〕 over the five years together; * of the year before the base year."),
        Say("※ 凭记忆列入，未找到出处。", "※ recalled, no source found."),
    ];

    /// <summary>One of two wordings.</summary>
    public string Say(string zh, string en) => language == Language.English ? en : zh;

    public string[] Headings(int first, int last) =>
    [
        Say("类别", "Category"), Say("指标", "Indicator"), Say($"{first}年", $"{first}"), Say($"{last}年", $"{last}"),
        Say("年均/累计", "Average or cumulative"), Say("属性", "Nature"),
    ];

    public string Total(int rows, int binding) =>
        Say($"共{rows}项，其中约束性{binding}项、预期性{rows - binding}项。", $"{rows} indicators: {binding} binding, {rows - binding} expected.");

    public string Nature(TargetNature nature) => nature == TargetNature.Binding ? Say("约束性", "binding") : Say("预期性", "expected");

    /// <summary>The indicator with what is asked of it and, in Chinese, the unit of the numbers.</summary>
    public string NameOf(Target row)
    {
        string name = IndicatorOf(row.Series.IndicatorId).Name.In(language) + Suffix(row);
        return language == Language.English ? name : $"{name}（{UnitOf(row)}）";
    }

    /// <summary>The base of a row: its value as the plan prints it, marked where it is of another year or has no source.</summary>
    public string Baseline(Target row)
    {
        if (row.Baseline is not { Value: { } value } baseline)
            return Nothing;
        string sourceMark = baseline.SourceId is null ? " ※" : "";
        return Number(value) + (baseline.Period.End.Year == BaseYear(row) ? "" : "*") + sourceMark;
    }

    /// <summary>The year before the plan begins.</summary>
    public static int BaseYear(Target row) => (row.Span ?? row.Due)!.Value.Start.Year - 1;

    /// <summary>A row without a source has its target from memory.</summary>
    public static string MarkOf(Target row) => row.SourceId is null ? " ※" : "";

    /// <summary>True for what stands under the last year: a level, unless it is a rate to be held in every year.</summary>
    public bool IsLevel(Target row) => row.Goal is LevelGoal
        && (row.Evaluation == TargetEvaluation.AtDue || IndicatorOf(row.Series.IndicatorId).Kind == IndicatorKind.Capacity);

    /// <summary>What a row asks for, in the signs of the table.</summary>
    public string Goal(Target row)
    {
        string text = row.Goal switch
        {
            LevelGoal level => Number(level.Figure),
            AverageGrowthGoal average => Number(average.Rate),
            AnnualGrowthGoal annual => Say(annual.Rate.Literal, annual.Rate.ToString(Language.English)),
            IncreaseGoal increase => $"〔{Number(increase.Amount)}〕",
            ChangeGoal change => $"〔{Number(Positive(change.Change))}〕",
            RelativeGoal relative => Relative(relative, row.Series),
            Indicators.Goal other => other.ToText(language),
        };
        return row.Commitment == TargetCommitment.Stretch ? Say("力争", "to strive for: ") + text : text;
    }

    private string Relative(RelativeGoal goal, SeriesKey own)
    {
        string of = goal.Reference.IndicatorId == own.IndicatorId ? "" : ShortName(goal.Reference.IndicatorId) + Growth(goal.Reference.Transformation);
        string against = goal.Reference.Period is { } period ? PeriodName(period) : "";
        string mean = goal.Reference.Aggregate == GoalAggregate.Mean ? Say("平均", " (mean)") : "";
        string what = of + against + mean;
        string name = own.IndicatorId == goal.Reference.IndicatorId ? IndicatorOf(own.IndicatorId).Name.In(language) : "";
        return goal.Relation switch
        {
            GoalRelation.Above => Say($"{name}高于{what}", $"{name}{(name.Length > 0 ? " " : "")}above {what}"),
            GoalRelation.InStep => Say($"与{what}基本同步", $"in step with {what}"),
            GoalRelation.Below => Say($"低于{what}", $"below {what}"),
            _ => Say($"不低于{what}", $"at least {what}"),
        };
    }

    private string PeriodName(TimePeriod period) => FiveYearPlans.Find(period) is { } plan
        ? Say($"“{plan.ShortName}”时期", $"the {plan.Name.In(language)}")
        : period.ToText(language);

    private string Suffix(Target row) => row.Goal switch
    {
        AverageGrowthGoal or AnnualGrowthGoal => Say("增长", ", growth"),
        ChangeGoal { Change.Amount: < 0m } => Say("降低", ", cut"),
        _ => Growth(row.Series.Transformation, Say("", ", ")),
    };

    private string Growth(Transformation transformation, string separator = "") => transformation.Kind switch
    {
        TransformationKind.Level => "",
        _ => separator + Say("增长", separator.Length == 0 ? " growth" : "growth"),
    };

    private static string UnitOf(Target row) => row.Goal switch
    {
        LevelGoal level => NumeratorOf(level.Figure.Unit),
        IncreaseGoal increase => NumeratorOf(increase.Amount.Unit),
        _ => "%",
    };

    /// <summary>件/万人 is printed 件: the name of the indicator says per whom.</summary>
    private static string NumeratorOf(Unit unit) => unit.Symbol.Split('/')[0];

    /// <summary>The number with its sign. In English with what Chinese puts into the heading of the row: the percent sign, and the scale.</summary>
    private string Number(Figure figure)
    {
        if (language == Language.English && figure.Unit.Scale != UnitScale.One)
            return new LevelGoal(figure).ToText(language);
        string percent = language == Language.English && figure.Dimension == Dimension.Ratio ? "%" : "";
        return Sign(figure.Bound) + figure.Amount.ToString(CultureInfo.InvariantCulture) + percent;
    }

    private static Figure Positive(Figure figure) => new(Math.Abs(figure.Amount), figure.Unit, figure.Bound);

    private static string Sign(Bound bound) => bound switch
    {
        Bound.Above => ">",
        Bound.AtLeast => "≥",
        Bound.Below => "<",
        Bound.AtMost => "≤",
        Bound.Exact => "",
        _ => "≈",
    };

    private string ShortName(string indicatorId)
    {
        Indicator indicator = IndicatorOf(indicatorId);
        return indicator.Aliases.Count > 0 ? indicator.Aliases[0] : indicator.Name.In(language);
    }

    private Indicator IndicatorOf(string id) => catalog.Indicators.Find(id)!;
}
