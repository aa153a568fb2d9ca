using System.Globalization;

namespace Indicators.Samples.Plans;

/// <summary>The words and signs of such a table, in one language.</summary>
internal sealed class PlanWords(IndicatorCatalog catalog, Language language)
{
    public const string Nothing = "—";

    public Language Language => language;

    public string[] Remarks =>
    [
        Say("remark.signs"),
        Say("remark.recalled"),
    ];

    /// <summary>A row of the table's words.</summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments) => TableWords.Table.ToText(key, language, arguments);

    public string[] Headings(int first, int last) =>
    [
        Say("column.category"), Say("column.indicator"), Say("column.year", first), Say("column.year", last),
        Say("column.goal"), Say("column.nature"),
    ];

    public string Total(int rows, int binding) =>
        Say("total", rows, binding, rows - binding);

    public string Nature(TargetNature nature) => nature.ToText(language);

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
            AnnualGrowthGoal annual => language == Language.English ? annual.Rate.ToString(language) : annual.Rate.Literal,
            IncreaseGoal increase => $"〔{Number(increase.Amount)}〕",
            ChangeGoal change => $"〔{Number(Positive(change.Change))}〕",
            RelativeGoal relative => Relative(relative, row.Series),
            Indicators.Goal other => other.ToText(language),
        };
        return row.Commitment == TargetCommitment.Stretch ? Say("goal.stretch") + text : text;
    }

    private string Relative(RelativeGoal goal, SeriesKey own)
    {
        string of = goal.Reference.IndicatorId == own.IndicatorId
            ? ""
            : ShortName(goal.Reference.IndicatorId) + Growth(goal.Reference.Transformation);
        string against = goal.Reference.Period is { } period ? PeriodName(period) : "";
        string mean = goal.Reference.Aggregate == GoalAggregate.Mean ? Say("relative.mean") : "";
        string what = of + against + mean;
        string name = own.IndicatorId == goal.Reference.IndicatorId ? IndicatorOf(own.IndicatorId).Name.In(language) : "";
        return goal.Relation switch
        {
            GoalRelation.Above => Say(name.Length > 0 ? "relative.above-named" : "relative.above", what, name),
            GoalRelation.InStep => Say("relative.in-step", what),
            GoalRelation.Below => Say("relative.below", what),
            _ => Say("relative.at-least", what),
        };
    }

    private string PeriodName(TimePeriod period) => FiveYearPlans.Find(period) is { } plan
        ? Say("plan", plan.ShortName, plan.Name.In(language))
        : period.ToText(language);

    private string Suffix(Target row) => row.Goal switch
    {
        AverageGrowthGoal or AnnualGrowthGoal => Say("suffix.growth"),
        ChangeGoal { Change.Amount: < 0m } => Say("suffix.cut"),
        _ => Growth(row.Series.Transformation, Say("suffix.separator")),
    };

    private string Growth(Transformation transformation, string separator = "") => transformation.Kind switch
    {
        TransformationKind.Level => "",
        _ => separator + Say(separator.Length == 0 ? "growth.of" : "growth"),
    };

    private static string UnitOf(Target row) => row.Goal switch
    {
        LevelGoal level => NumeratorOf(level.Figure.Unit),
        IncreaseGoal increase => NumeratorOf(increase.Amount.Unit),
        _ => "%",
    };

    /// <summary>件/万人 is printed 件: the name of the indicator says per whom.</summary>
    private static string NumeratorOf(Unit unit) => unit.Symbol.Split('/')[0];

    /// <summary>
    /// The number with its sign. In English with what Chinese puts into the heading of the row: the percent sign, and the scale.
    /// </summary>
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
