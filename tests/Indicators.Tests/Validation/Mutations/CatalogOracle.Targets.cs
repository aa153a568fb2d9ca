using NodaTime;

namespace Indicators.Tests.Validation.Mutations;

internal sealed partial class CatalogOracle
{
    private void CheckTargets()
    {
        foreach (Target target in _catalog.Targets)
        {
            CheckTimes(target);
            CheckBaseline(target);
            CheckWordings(target);
            CheckReached(target);
            CheckMilestones(target);
            CheckParts(target);
            foreach (Target other in _catalog.Targets.Where(other => other.Series == target.Series && other.Id != target.Id))
                CheckBeside(target, other);
        }
    }

    private LocalDate? StatedOn(Target target) => _catalog.Sources.Find(target.SourceId)?.Published?.Start;

    private void CheckTimes(Target target)
    {
        Note(target.Baseline is { } baseline && baseline.Period.End >= target.DueDate, $"{target.Id} is due before its baseline");
        Note(StatedOn(target) is { } stated && stated > target.DueDate, $"{target.Id} is stated after it is due");
        Note(_catalog.Subjects[target.Series.SubjectId] is { ValidTo: { } end } && end < target.DueDate, $"{target.Id} is due when its subject is no more");
        if (target.Supersedes is not { } earlier || !_catalog.Targets.Contains(earlier.TargetId))
            return;
        Target old = _catalog.Targets[earlier.TargetId];
        Note(StatedOn(old) is { } oldDate && earlier.On < oldDate, $"{target.Id} supersedes {old.Id} before that was stated");
        Note(StatedOn(target) is { } own && StatedOn(old) is { } before && own < before, $"{target.Id} is older than {old.Id}");
    }

    private void CheckBaseline(Target target)
    {
        if (target.Baseline is not { Value: { } value } baseline || !target.Series.Transformation.IsLevel)
            return;
        Indicator indicator = _catalog.Indicators[target.Series.IndicatorId];
        bool broken = indicator.Breaks.Count > 0;
        foreach (Fact fact in Levels(target.Series.IndicatorId, target.Series.SubjectId, indicator, baseline.Period))
            Note(!broken && !fact.Value.Meets(Fact.ValueOf(value.SoftRange, value.Dimension, indicator.Unit)), $"the baseline of {target.Id} is not {fact}");
    }

    /// <summary>Every wording of a target as a level; all of them are of one target.</summary>
    private void CheckWordings(Target target)
    {
        if (!target.Series.Transformation.IsLevel)
            return;
        (Goal Goal, Interval Level)[] levels =
            [.. target.AlsoStated.Prepend(target.Goal).Select(goal => (goal, LevelOf(target, goal))).Where(pair => pair.Item2 is not null).Select(pair => (pair.goal, pair.Item2!.Value))];
        foreach (var one in levels)
        {
            foreach (var other in levels)
                Note(!one.Level.Meets(other.Level), $"{target.Id}: {one.Goal} is not {other.Goal}");
        }
    }

    private Interval? LevelOf(Target target, Goal goal)
    {
        Indicator indicator = _catalog.Indicators[target.Series.IndicatorId];
        if (goal is LevelGoal level)
            return Stated(level.Figure, indicator.Unit);
        if (BaselineOf(target, indicator) is not { } start)
            return null;
        return goal switch
        {
            MultipleGoal multiple => start * Stated(multiple.Factor, multiple.Factor.Dimension == Dimension.Ratio ? StandardUnits.Multiple : Unit.One),
            IncreaseGoal { Scope: IncreaseScope.Net } increase => start + Stated(increase.Amount, indicator.Unit),
            ChangeGoal { IsInPoints: false } change => start * OnePlus(Stated(change.Change, StandardUnits.Multiple)),
            ChangeGoal change => start + Stated(change.Change, indicator.Unit),
            AverageGrowthGoal average => start * OnePlus(Stated(average.Rate, StandardUnits.Multiple)).Power(target.DueDate.Year - target.Baseline!.Period.EndYear),
            _ => null,
        };
    }

    /// <summary>The number of a goal without its bound word: the rounding of 超1.27万家 is that of 1.27万家.</summary>
    private static Interval Stated(Figure figure, Unit unit) => Fact.ValueOf(figure.WithBound(Bound.Exact).SoftRange, figure.Dimension, unit);

    private Interval? BaselineOf(Target target, Indicator indicator)
    {
        if (target.Baseline is not { } baseline)
            return null;
        if (baseline.Value is { } value)
            return Fact.ValueOf(value.SoftRange, value.Dimension, indicator.Unit);
        return Levels(target.Series.IndicatorId, target.Series.SubjectId, indicator, baseline.Period).FirstOrDefault()?.Value;
    }

    /// <summary>A target that asks for less than there was when it was stated; a level to be held may do so, and a flow, which starts anew.</summary>
    private void CheckReached(Target target)
    {
        Indicator indicator = _catalog.Indicators[target.Series.IndicatorId];
        if (indicator.Kind == IndicatorKind.Flow || target.Evaluation == TargetEvaluation.EachYear || !target.Series.Transformation.IsLevel || target.Goal is not LevelGoal { Figure.Bound: not (Bound.AtLeast or Bound.AtMost or Bound.Below) } || LevelOf(target, target.Goal) is not { } goal)
            return;
        Note(BaselineOf(target, indicator) is { } start && AsksLess(indicator, start, goal), $"{target.Id} asks for less than its baseline");
        foreach (Fact fact in _bySeries[(indicator.Id, target.Series.SubjectId)].Where(fact => fact.How.IsLevel))
        {
            bool known = StatedOn(target) is { } stated && fact.Period.End < stated && fact.Period.WholeMonths == target.DuePeriod.WholeMonths;
            Note(known && AsksLess(indicator, fact.Value, goal), $"{target.Id} asks for less than {fact}");
        }
    }

    private static bool AsksLess(Indicator indicator, Interval now, Interval goal) => indicator.Direction switch
    {
        Direction.Increase => goal.IsBelow(now),
        Direction.Decrease => now.IsBelow(goal),
        _ => false,
    };

    private void CheckMilestones(Target target)
    {
        if (target.Path.Milestones.Count == 0 || !target.Series.Transformation.IsLevel)
            return;
        Indicator indicator = _catalog.Indicators[target.Series.IndicatorId];
        Interval? before = BaselineOf(target, indicator);
        foreach (TargetMilestone milestone in target.Path.Milestones)
        {
            Interval value = Fact.ValueOf(milestone.Value.SoftRange, milestone.Value.Dimension, indicator.Unit);
            Note(milestone.Period.End >= target.DueDate || milestone.Period.End <= target.Baseline?.Period.End, $"{target.Id}: the milestone of {milestone.Period} is outside its time");
            Note(before is { } last && AsksLess(indicator, last, value), $"{target.Id}: the milestone of {milestone.Period} goes back");
            before = value;
        }

        Note(before is { } end && LevelOf(target, target.Goal) is { } goal && AsksLess(indicator, end, goal), $"{target.Id}: the last milestone is beyond the goal");
    }

    /// <summary>What the parts are to reach together is less than what the whole is to reach.</summary>
    private void CheckParts(Target whole)
    {
        Target[] parts = [.. _catalog.Targets.Where(part => part.ParentId == whole.Id && part.Series.IndicatorId == whole.Series.IndicatorId && part.Series.SubjectId != whole.Series.SubjectId)];
        Note(parts.Any(part => part.DueDate > whole.DueDate), $"a part of {whole.Id} is due later");
        Interval?[] levels = [.. parts.Select(part => part.Series.Transformation.IsLevel ? LevelOf(part, part.Goal) : null)];
        if (parts.Length < 2 || levels.Any(level => level is null) || !IsCovered(whole, parts) || LevelOf(whole, whole.Goal) is not { } total)
            return;
        Note(_catalog.Indicators[whole.Series.IndicatorId].Direction == Direction.Increase && levels.Aggregate(Zero, (sum, level) => sum + level!.Value).IsBelow(total), $"the parts of {whole.Id} are less than it");
    }

    private bool IsCovered(Target whole, Target[] parts) => _catalog.Compositions.Any(composition =>
        composition.Kind == CompositionKind.Complete && composition.WholeIndicatorId == whole.Series.IndicatorId && composition.WholeSubjectId == whole.Series.SubjectId
        && composition.Parts.All(each => parts.Any(part => part.Series.SubjectId == each.SubjectId)));

    private void CheckBeside(Target target, Target other)
    {
        if (target.Goal is not LevelGoal one || other.Goal is not LevelGoal two || Replaces(target, other) || Replaces(other, target))
            return;
        Indicator indicator = _catalog.Indicators[target.Series.IndicatorId];
        Unit unit = target.Series.Transformation.IsLevel ? indicator.Unit : StandardUnits.Multiple;
        Interval first = Stated(one.Figure, unit);
        Interval second = Stated(two.Figure, unit);
        Note(target.DueDate == other.DueDate && target.Commitment == other.Commitment && !first.Meets(second), $"{target.Id} and {other.Id} are of one day");
        bool isOneSeries = target.SourceId is not null && target.SourceId == other.SourceId && target.Commitment == other.Commitment && target.DuePeriod.WholeMonths == other.DuePeriod.WholeMonths;
        Note(isOneSeries && target.DueDate < other.DueDate && AsksLess(indicator, first, second), $"{other.Id} asks for less than {target.Id}");
    }

    private bool Replaces(Target target, Target other)
    {
        Target? each = target;
        for (int steps = 0; each is not null && steps <= _catalog.Targets.Count; steps++)
        {
            if (each.Id == other.Id)
                return true;
            each = _catalog.Targets.Find(each.Supersedes?.TargetId);
        }

        return false;
    }
}
