namespace Indicators.Tests.Validation.Mutations;

internal sealed partial class CatalogOracle
{
    private static readonly Interval Zero = Interval.Point(Rational.Zero);
    private static readonly Interval One = Interval.Point(Rational.One);
    private static readonly Rational Slip = Rational.FromDecimal(1000m);

    /// <summary>What one figure cannot be by itself, and what its source cannot have known.</summary>
    private void CheckSingles()
    {
        foreach (Fact fact in _facts)
        {
            bool counts = fact.How.IsLevel && fact.Indicator.Kind is IndicatorKind.Stock or IndicatorKind.Capacity or IndicatorKind.Count;
            Note(counts && fact.Value.IsBelow(Zero), $"{fact} is less than nothing");
            Note(fact.How.Kind == TransformationKind.Share && (fact.Value.IsBelow(Zero) || One.IsBelow(fact.Value)), $"{fact} is no share");
            Note(fact.How.IsGrowth && !CanBeNegative(fact.Indicator) && fact.Value.IsBelow(Interval.Point(-Rational.One)), $"{fact} falls by more than all");
            Note(IsPublishedTooEarly(fact), $"{fact} was published before its period had ended");
            Note(IsUnsourced(fact.Observation), $"{fact} has no source");
            Note(_catalog.Subjects[fact.SubjectId] is var subject && !(subject.ExistsOn(fact.Period.End) || subject.ExistsOn(fact.Period.Start)), $"{fact}: there is no such subject then");
            Note(fact.How.BasePeriod is { } past && past.End >= fact.Period.End, $"{fact}: its base does not come before it");
        }
    }

    private static bool CanBeNegative(Indicator indicator) => indicator.Kind is IndicatorKind.Flow or IndicatorKind.Rate or IndicatorKind.Ratio;

    /// <summary>What is to happen cannot be published as a result; the last month of a period is often known when it ends.</summary>
    private bool IsPublishedTooEarly(Fact fact)
    {
        if (fact.Observation.Status is not ObservationStatus.Final || _catalog.PublishedOn(fact.Observation) is not { } published)
            return false;
        return fact.Indicator.Kind == IndicatorKind.Flow && fact.Period.WholeMonths > 2
            ? published < fact.Period.End.PlusDays(1).PlusMonths(-1)
            : published < fact.Period.Start;
    }

    private static bool IsUnsourced(Observation observation) =>
        observation is { SourceId: null, Status: ObservationStatus.Final, Confidence: Confidence.Confirmed };

    /// <summary>Every figure against every other of the same indicator.</summary>
    private void CheckPairs()
    {
        foreach (Fact fact in _facts)
        {
            foreach (Fact other in _byIndicator[fact.IndicatorId].Where(other => !ReferenceEquals(other, fact)))
            {
                bool same = IsSame(fact.Indicator, fact.Period, other.Period) && other.SubjectId == fact.SubjectId && other.How == fact.How;
                Note(same && !fact.Value.Meets(other.Value), $"{fact} and {other} are of one period");
                Note(IsRegionIn(fact, other) && other.Value.IsBelow(fact.Value), $"{fact} is more than {other}");
            }

            CheckGrowth(fact);
            CheckDifference(fact);
            CheckShare(fact);
            CheckRatio(fact);
        }

        CheckHistories();
    }

    private bool IsRegionIn(Fact part, Fact whole) =>
        part.How.IsLevel && whole.How.IsLevel && IsSame(part.Indicator, part.Period, whole.Period)
        && part.Indicator.Kind is IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Capacity
        && _catalog.Subjects[part.SubjectId] is { Kind: SubjectKind.Region, ParentId: { } parent } && parent == whole.SubjectId;

    private void CheckGrowth(Fact growth)
    {
        if (!growth.How.IsGrowth || growth.How.IsAnnualised || growth.How.IsSeasonallyAdjusted || !growth.How.Of.IsLevel || BaseOf(growth) is not { } before)
            return;
        int power = growth.How.Kind == TransformationKind.AverageGrowth ? growth.How.Years ?? (growth.Period.EndYear - before.EndYear) : 1;
        if (power <= 0 || !IsComparable(growth.Indicator, growth.Period, before))
            return;
        foreach (Fact now in Levels(growth.IndicatorId, growth.SubjectId, growth.Indicator, growth.Period))
        {
            foreach (Fact then in Levels(growth.IndicatorId, growth.SubjectId, growth.Indicator, before))
                Note(!now.Value.Meets(then.Value * OnePlus(growth.Value).Power(power)), $"{then}, {growth} and {now}");
        }
    }

    private static TimePeriod? BaseOf(Fact growth) => growth.How.Kind switch
    {
        TransformationKind.GrowthOnYear => growth.Period.SamePeriodLastYear(),
        TransformationKind.GrowthOnPrevious => growth.Period.Previous(),
        _ => growth.How.BasePeriod,
    };

    private void CheckDifference(Fact difference)
    {
        if (difference.How.Kind != TransformationKind.Difference)
            return;
        string indicator = difference.How.BaseIndicatorId ?? difference.IndicatorId;
        string subject = difference.How.BaseSubjectId ?? difference.SubjectId;
        TimePeriod period = difference.How.BasePeriod ?? difference.Period;
        foreach (Fact one in Find(difference.IndicatorId, difference.SubjectId, difference.How.Of, difference.Indicator, difference.Period))
        {
            foreach (Fact other in Find(indicator, subject, difference.How.Of, difference.Indicator, period))
                Note(!(one.Value - other.Value).Meets(difference.Value), $"{one} less {other} is not {difference}");
        }
    }

    private void CheckShare(Fact share)
    {
        if (share.How.Kind != TransformationKind.Share || !share.How.Of.IsLevel)
            return;
        string indicator = share.How.BaseIndicatorId ?? share.IndicatorId;
        string subject = share.How.BaseSubjectId ?? share.SubjectId;
        foreach (Fact part in Levels(share.IndicatorId, share.SubjectId, share.Indicator, share.Period))
        {
            foreach (Fact whole in Levels(indicator, subject, _catalog.Indicators[indicator], share.Period))
                Note(InUnitOf(part, whole) is { } total && !part.Value.Meets(total * share.Value), $"{part} of {whole} is not {share}");
        }
    }

    private static Interval? InUnitOf(Fact part, Fact whole) =>
        part.Indicator.Unit.Dimension == whole.Indicator.Unit.Dimension
            ? Fact.ValueOf(whole.Observation.Figure.SoftRange, whole.Observation.Figure.Dimension, part.Indicator.Unit)
            : null;

    private void CheckRatio(Fact ratio)
    {
        if (!ratio.How.IsLevel || _catalog.Indicators.Find(ratio.Indicator.NumeratorId) is not { } above || _catalog.Indicators.Find(ratio.Indicator.DenominatorId) is not { } below)
            return;
        Unit quotient = above.Unit.Per(below.Unit);
        if (quotient.Dimension != ratio.Observation.Figure.Dimension && above.Unit.Dimension != below.Unit.Dimension)
            return;
        Interval value = above.Unit.Dimension == below.Unit.Dimension
            ? ratio.Value.Scale(below.Unit.Factor / above.Unit.Factor)
            : Interval.Of(ratio.Observation.Figure.SoftRange, quotient);
        foreach (Fact numerator in Levels(above.Id, ratio.SubjectId, above, ratio.Period))
        {
            foreach (Fact denominator in Levels(below.Id, ratio.SubjectId, below, ratio.Period))
                Note(!numerator.Value.Meets(denominator.Value * value), $"{numerator} by {denominator} is not {ratio}");
        }
    }

    /// <summary>A level a thousand times off both neighbours, which agree with each other within ten.</summary>
    private void CheckHistories()
    {
        foreach (var series in _facts.Where(fact => fact.How.IsLevel && fact.Value.Low is { Sign: > 0 }).GroupBy(fact => (fact.IndicatorId, fact.SubjectId, fact.Period.WholeMonths)))
        {
            Fact[] history = [.. series.OrderBy(fact => fact.Period.End)];
            for (int i = 0; i < history.Length && history.Length > 2; i++)
            {
                int first = i == 0 ? 1 : i - 1;
                int second = i == 0 ? 2 : i == history.Length - 1 ? i - 2 : i + 1;
                Rational one = history[first].Value.Low!.Value;
                Rational two = history[second].Value.Low!.Value;
                Rational it = history[i].Value.Low!.Value;
                bool agree = one <= two * Rational.FromDecimal(10m) && two <= one * Rational.FromDecimal(10m);
                Note(agree && ((it >= one * Slip && it >= two * Slip) || (it * Slip <= one && it * Slip <= two)), $"{history[i]} is of another scale than its neighbours");
            }
        }
    }
}
