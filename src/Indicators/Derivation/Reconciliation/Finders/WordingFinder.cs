namespace Indicators.Derivation;

/// <summary>Two wordings of one target: a stated level, and what a multiple, a growth or an increment makes of the baseline.</summary>
internal sealed class WordingFinder : Finder
{
    public override IEnumerable<Equation> Find(TermTable table, Relation relation) =>
        table.Catalog.Targets.Where(target => target.AlsoStated.Count > 0
            && target.Baseline is not null).SelectMany(target => Find(table, relation, target));

    private static IEnumerable<Equation> Find(TermTable table, Relation relation, Target target)
    {
        if (table.FormOf(target.Series) is not { } series || BaselineOf(table, target, series) is not { } baseline)
            yield break;
        var threshold = new Term(target.Id, null, new Anchor(target.DuePeriod, null), series.Unit);
        for (int i = -1; i < target.AlsoStated.Count; i++)
        {
            if (Wording(target, i) is LevelGoal level)
                threshold.Add(Stated(target, i, level.Figure));
        }

        // Of two wordings that both state a level the first is held; that they differ is another rule.
        if (threshold.IsPublished)
            threshold.Settle([threshold.Statements[0]]);
        for (int i = -1; i < target.AlsoStated.Count; i++)
        {
            if (EquationOf(relation, target, i, threshold, baseline) is { } equation)
                yield return equation;
        }
    }

    private static Goal Wording(Target target, int index) => index < 0 ? target.Goal : target.AlsoStated[index];

    /// <summary>The number that is decreed, whatever side of it: its rounding is what a second wording is compared with.</summary>
    private static PublishedValue Stated(Target target, int index, Figure figure)
    {
        string property = index < 0 ? "goal" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"alsoStated[{index}]");
        return new PublishedValue(target, property, target.DuePeriod, Number(figure), target.SourceId);
    }

    internal static Figure Number(Figure figure) =>
        figure.Bound is Bound.Exact or Bound.About || figure.IsRange
            ? figure
            : new Figure(figure.Quantity).WithResolution(figure.Resolution);

    /// <summary>The plan's own baseline where it prints one, else what is published of its period.</summary>
    private static Term? BaselineOf(TermTable table, Target target, SeriesForm series)
    {
        Baseline baseline = target.Baseline!;
        if (baseline.Value is not { } value)
            return table.Published(target.Series, baseline.Period);
        var own = new Term(target.Id, series, new Anchor(baseline.Period, null), series.Unit);
        own.Add(new PublishedValue(target, "baseline.value", baseline.Period, value, baseline.SourceId ?? target.SourceId));
        own.Settle();
        return own;
    }

    private static Equation? EquationOf(Relation relation, Target target, int index, Term threshold, Term baseline)
    {
        Goal goal = Wording(target, index);
        if (goal.FigureOrNull is not { } figure || goal is LevelGoal)
            return null;
        Unit unit = UnitFor(figure, threshold.Unit);
        // 翻一番 and 两倍 are exact however few digits they have; 1.5倍 is rounded as any figure is.
        Term change = goal is MultipleGoal { Multiple: var multiple } && decimal.IsInteger(multiple)
            ? Term.Constant(target.Id, figure.Dimension == Dimension.Ratio ? multiple * 100m : multiple, unit)
            : Said(target, index, figure, unit);
        Shape? shape = goal switch
        {
            MultipleGoal => ProductShape.Of(change.Unit == StandardUnits.Percent ? 0.01m : 1m),
            ChangeGoal { IsInPoints: false } => GrowthShape.Once,
            AverageGrowthGoal when YearsOf(target) is { } years => GrowthShape.Over(years),
            ChangeGoal or IncreaseGoal when Between(change.Unit, threshold.Unit) => SumShape.Plain,
            _ => null,
        };
        return shape is null ? null : new Equation(relation, shape, threshold, baseline, change)
        {
            // 新增600家 may leave out what closed down meanwhile, so a difference to the level proves nothing.
            Reason = goal is IncreaseGoal { Scope: not IncreaseScope.Net } ? NotCheckedReason.GrossOrNet : NotCheckedReason.None,
        };
    }

    private static Term Said(Target target, int index, Figure figure, Unit unit)
    {
        var term = new Term(target.Id, null, new Anchor(target.DuePeriod, null), unit);
        term.Add(Stated(target, index, figure));
        term.Settle();
        return term;
    }

    private static bool Between(Unit change, Unit threshold) =>
        change == threshold || (change == StandardUnits.PercentagePoint && threshold == StandardUnits.Percent);

    private static Unit UnitFor(Figure figure, Unit threshold)
    {
        if (figure.Dimension == Dimension.Ratio)
            return StandardUnits.Percent;
        if (figure.Dimension == Dimension.Points)
            return StandardUnits.PercentagePoint;
        return figure.Dimension == threshold.Dimension ? threshold : figure.Unit;
    }

    private static int? YearsOf(Target target)
    {
        int years = target.DueDate.Year - target.Baseline!.Period.EndDate.Year;
        return years is >= 1 and <= 100 ? years : null;
    }
}
