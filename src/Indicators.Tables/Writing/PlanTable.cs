using System.Collections.Immutable;

namespace Indicators.Tables;

/// <summary>The table a plan prints: levels under their years, growth and what is cumulative in a column of its own.</summary>
internal sealed class PlanTable(IndicatorCatalog catalog, TimePeriod span, Language language)
{
    public OutputTable Table()
    {
        TimePeriod baseYear = TimePeriod.Year(span.Start.Year - 1), lastYear = TimePeriod.Year(span.End.Year);
        Target[] targets = [.. catalog.Targets.Where(IsOfPlan)];
        return new TableShape<Target>(
            ("number", "序号", "No.", OutputKind.Count, target => CellText.OfCount(Array.IndexOf(targets, target) + 1)),
            ("indicator", "指标", "Indicator", OutputKind.Text, NameOf),
            ("subject", "主体", "Subject", OutputKind.Text, target => catalog.Subjects.Find(target.Series.SubjectId)?.Name.In(language)),
            ("base", $"{baseYear.Start.Year}年", $"{baseYear.Start.Year}", OutputKind.Text, target => BaseOf(target, baseYear)),
            ("goal", $"{lastYear.Start.Year}年", $"{lastYear.Start.Year}", OutputKind.Text, GoalOf),
            ("growth", "年均/累计", "Yearly or cumulative", OutputKind.Text, GrowthOf),
            ("nature", "属性", "Nature", OutputKind.Text, target => target.Nature.ToText(language)),
            ("responsible", "责任单位", "Responsible", OutputKind.Text, target => TargetShape.Responsible(target)))
            .Of($"plan-{span.Start.Year}-{span.End.Year}", targets)
            .With(WritingWordings.Table.Text("plan-table.title", span.Start.Year, span.End.Year), Notes(targets, baseYear));
    }

    private bool IsOfPlan(Target target) => target.Span == span || target.Span is null && target.DueDate == span.End;

    private string NameOf(Target target)
    {
        Indicator indicator = catalog.Indicators[target.Series.IndicatorId];
        string name = indicator.Name.In(language);
        if (IsFall(target))
            return WritingWordings.Table.ToText("plan-table.fall", language, name);
        return IsGrowth(target)
            ? WritingWordings.Table.ToText("plan-table.growth", language, name)
            : $"{name}（{indicator.Unit.Symbol}）";
    }

    /// <summary>比基期下降13.5% is printed as 降低（%） with 〔13.5〕.</summary>
    private static bool IsFall(Target target) => target.Goal is ChangeGoal { Change: { Dimension: var dimension, Amount: < 0 } }
        && dimension == Dimension.Ratio;

    /// <summary>A goal that starts from growth, such as that of a product that is to keep step with another, is one of growth.</summary>
    private bool IsGrowth(Target target) => target.Goal is not (LevelGoal or CumulativeGoal or IncreaseGoal)
        && (target.Series.Transformation.IsGrowth || (target.Baseline?.Value?.Dimension == Dimension.Ratio
            && catalog.Indicators[target.Series.IndicatorId].Unit.Dimension != Dimension.Ratio));

    /// <summary>The stated baseline, or the level of its year; * marks another year than the one before the plan.</summary>
    private string BaseOf(Target target, TimePeriod baseYear)
    {
        TimePeriod year = target.Baseline?.Period ?? baseYear;
        Figure? value = target.Baseline?.Value
            ?? catalog.ObservationsOf(target.Series.ToLevel()).LastOrDefault(one => one.Period == year)?.Figure;
        return value is not { } figure ? "—" : Bare(figure, target) + (IsOtherYear(target, baseYear) ? "*" : "");
    }

    private static bool IsOtherYear(Target target, TimePeriod baseYear) => target.Baseline is { } stated
        && stated.Period.End != baseYear.End;

    /// <summary>The unit stands in the name; a figure in another keeps its own.</summary>
    private string Bare(Figure figure, Target target)
    {
        string literal = figure.Literal;
        bool isInPercent = IsFall(target) || IsGrowth(target);
        string unit = isInPercent ? StandardUnits.Percent.Symbol : catalog.Indicators[target.Series.IndicatorId].Unit.Symbol;
        return figure.Unit.Symbol == unit && literal.EndsWith(unit, StringComparison.Ordinal) ? literal[..^unit.Length] : literal;
    }

    private string? GoalOf(Target target) => target.Goal switch
    {
        LevelGoal level => Bare(level.Figure, target),
        CumulativeGoal or AverageGrowthGoal or ChangeGoal or IncreaseGoal { Scope: IncreaseScope.Net } => null,
        var other => other.ToText(language, catalog),
    };

    private string? GrowthOf(Target target)
    {
        Goal? goal = new[] { target.Goal }.Concat(target.AlsoStated)
            .FirstOrDefault(one => one is CumulativeGoal or AverageGrowthGoal or ChangeGoal or IncreaseGoal { Scope: IncreaseScope.Net });
        return goal switch
        {
            CumulativeGoal cumulative => $"〔{Bare(cumulative.Total, target)}〕",
            IncreaseGoal increase => $"〔{Bare(increase.Amount, target)}〕",
            ChangeGoal change when IsFall(target) => $"〔{Bare(change.Change.Negate(), target)}〕",
            ChangeGoal { Change: { Dimension: var dimension } points } when dimension == Dimension.Points =>
                $"〔{points.Literal.Replace("个百分点", "", StringComparison.Ordinal).Replace("百分点", "", StringComparison.Ordinal)}〕",
            ChangeGoal change => $"〔{change.ToText(language, catalog)}〕",
            AverageGrowthGoal growth => growth.Rate.Literal,
            _ => null,
        };
    }

    private ImmutableArray<LocalizedText> Notes(Target[] targets, TimePeriod baseYear)
    {
        var notes = ImmutableArray.CreateBuilder<LocalizedText>();
        if (targets.Any(target => GrowthOf(target)?.StartsWith('〔') == true))
            notes.Add(WritingWordings.Table["plan-table.cumulative"]);
        if (targets.Any(target => IsOtherYear(target, baseYear)))
            notes.Add(WritingWordings.Table.Text("plan-table.other-year", baseYear.Start.Year));
        return notes.ToImmutable();
    }
}
