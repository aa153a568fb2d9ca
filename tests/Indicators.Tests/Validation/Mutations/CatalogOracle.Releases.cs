namespace Indicators.Tests.Validation.Mutations;

internal sealed partial class CatalogOracle
{
    private static readonly Rational Month = Rational.Create(1, 12);

    /// <summary>What a release says beside its levels. Loops over all, one relation after the other.</summary>
    private void CheckReleases()
    {
        CheckCompletions();
        CheckRanks();
        CheckHeads();
        CheckWholesAndParts();
        CheckMonths();
        CheckImplausible();
    }

    private void CheckCompletions()
    {
        foreach (Fact done in _facts.Where(fact => fact.How.Kind == TransformationKind.Completion && fact.Period.WholeMonths is not null))
        {
            Rational passed = Month * Rational.Create(done.Period.WholeMonths!.Value, 1);
            Interval schedule = new(passed - Rational.Create(1, 2000), passed + Rational.Create(1, 2000));
            foreach (Fact lead in Find(done.IndicatorId, done.SubjectId, Transformation.Lead, done.Indicator, done.Period))
                Note(!lead.Value.Meets(done.Value - schedule), $"{lead} is not {done} less {done.Period.WholeMonths} months");
            foreach (Target target in _catalog.Targets.Where(target => target.Series == done.Observation.Series.ToLevel() && target.Goal is LevelGoal && target.DuePeriod == TimePeriod.Year(done.Period.EndYear)))
            {
                foreach (Fact value in Levels(done.IndicatorId, done.SubjectId, done.Indicator, done.Period))
                    Note(!value.Value.Meets(done.Value * Stated(target.Goal.FigureOrNull!.Value, done.Indicator.Unit)), $"{value} over {target.Id} is not {done}");
            }
        }
    }

    /// <summary>Where more comes first, a place has no more values above it than its number allows, and none of a worse place.</summary>
    private void CheckRanks()
    {
        Observation[] ranks = [.. _catalog.Observations.Where(each => each is { Period: not null, Series.Transformation.IsRank: true } && _catalog.Indicators[each.Series.IndicatorId].Direction == Direction.Increase)];
        foreach (Observation rank in ranks)
        {
            Indicator indicator = _catalog.Indicators[rank.Series.IndicatorId];
            foreach (Fact own in Find(indicator.Id, rank.Series.SubjectId, rank.Series.Transformation.Of, indicator, rank.Period!.Value))
            {
                int above = 0;
                foreach (string other in ranks.Where(each => each.Series.Transformation.Universe == rank.Series.Transformation.Universe).Select(each => each.Series.SubjectId).Distinct())
                {
                    bool isAbove = Find(indicator.Id, other, rank.Series.Transformation.Of, indicator, rank.Period.Value).Any(value => own.Value.IsBelow(value.Value));
                    above += isAbove ? 1 : 0;
                    Note(isAbove && ranks.Any(each => each.Series.SubjectId == other && each.Series.Transformation == rank.Series.Transformation && each.Series.IndicatorId == indicator.Id && each.Period == rank.Period && each.Figure.Amount > rank.Figure.Amount), $"{rank.Series} is before {other}, which has more");
                }

                Note(above >= rank.Figure.Amount, $"{rank.Series}: {above} have more");
            }
        }
    }

    private void CheckHeads()
    {
        foreach (Fact ratio in _facts.Where(fact => fact.How.IsLevel && fact.Indicator is { DenominatorAt: DenominatorTime.MeanOfYearEnds, NumeratorId: not null, DenominatorId: not null }))
        {
            Indicator above = _catalog.Indicators[ratio.Indicator.NumeratorId!];
            Indicator below = _catalog.Indicators[ratio.Indicator.DenominatorId!];
            if (above.Unit.Per(below.Unit).Dimension != ratio.Observation.Figure.Dimension)
                continue;
            Interval value = Interval.Of(ratio.Observation.Figure.SoftRange, above.Unit.Per(below.Unit));
            foreach (Fact total in Levels(above.Id, ratio.SubjectId, above, ratio.Period))
            {
                foreach (Fact end in Levels(below.Id, ratio.SubjectId, below, ratio.Period))
                {
                    foreach (Fact start in Levels(below.Id, ratio.SubjectId, below, ratio.Period.SamePeriodLastYear()))
                        Note(!total.Value.Meets(((end.Value + start.Value) * value).Scale(Rational.Create(1, 2))), $"{total} over the mean of {start} and {end} is not {ratio}");
                }
            }
        }
    }

    private void CheckWholesAndParts()
    {
        foreach (Composition composition in _catalog.Compositions.Where(each => each.Kind == CompositionKind.Complete && each.Parts.All(part => part is { Times: null, IndicatorId: not null, SubjectId: null })))
        {
            foreach (Fact whole in _byIndicator[composition.WholeIndicatorId].Where(fact => fact.How.Kind == TransformationKind.GrowthOnYear && fact.How.Of.IsLevel))
            {
                Fact?[] parts = [.. composition.Parts.Select(part => Find(part.IndicatorId!, whole.SubjectId, whole.How, _catalog.Indicators[part.IndicatorId!], whole.Period).FirstOrDefault())];
                bool all = Array.TrueForAll(parts, part => part is not null);
                Note(all && (Array.TrueForAll(parts, part => part!.Value.IsBelow(whole.Value)) || Array.TrueForAll(parts, part => whole.Value.IsBelow(part!.Value))), $"{whole} is outside its parts");
            }
        }
    }

    /// <summary>Twelve monthly rates, each rounded to its last digit, and the growth of the year they make.</summary>
    private void CheckMonths()
    {
        foreach (Fact year in _facts.Where(fact => fact is { How.Kind: TransformationKind.GrowthOnYear, Period.WholeMonths: 1 } && fact.How.Of.IsLevel))
        {
            Interval product = One;
            int count = 0;
            for (TimePeriod month = year.Period; count < 12; month = month.Previous())
            {
                if (Find(year.IndicatorId, year.SubjectId, Transformation.PreviousPeriodGrowth, year.Indicator, month).FirstOrDefault() is not { } rate)
                    break;
                product *= OnePlus(Fact.ValueOf(rate.Observation.Figure.Range, Dimension.Ratio, StandardUnits.Multiple));
                count++;
            }

            Note(count == 12 && !product.Meets(OnePlus(year.Value)), $"twelve months do not make {year}");
        }
    }

    /// <summary>What nobody decrees or measures: goals of another scale than the years before, rates on nothing, dues of another century, prices that move by half.</summary>
    private void CheckImplausible()
    {
        foreach (Target target in _catalog.Targets)
        {
            Note(target.DuePeriod.EndYear > 2120, $"{target.Id} is due in another century");
            Indicator indicator = _catalog.Indicators[target.Series.IndicatorId];
            if (target.Goal is CumulativeGoal && Levels(indicator, target) is { Count: > 0 } years && target.Span is { WholeMonths: { } months })
            {
                Rational a = Stated(target.Goal.FigureOrNull!.Value, indicator.Unit).Low!.Value * Rational.Create(12, months);
                Note(years.All(year => a >= year * Slip || a * Slip <= year), $"{target.Id} is of another scale than its years");
            }

            bool doubles = target.Goal is AverageGrowthGoal { Rate: var rate } && rate.Quantity.RationalIn(StandardUnits.Percent) > Rational.Create(50, 1);
            Note(doubles && _bySeries[(indicator.Id, target.Series.SubjectId)].Any(fact => fact.How.IsGrowth && fact.Value.High is { } high && high < Rational.Create(1, 8)), $"{target.Id} asks for growth that was never seen");
        }

        foreach (Fact growth in _facts.Where(fact => fact.How is { IsGrowth: true, IsAnnualised: false, IsSeasonallyAdjusted: false } && fact.How.Of.IsLevel && BaseOf(fact) is not null))
        {
            foreach (Fact before in Levels(growth.IndicatorId, growth.SubjectId, growth.Indicator, BaseOf(growth)!.Value))
            {
                Note(before.Observation.Figure.Amount == 0m, $"{growth} is on nothing");
                foreach (Fact now in Levels(growth.IndicatorId, growth.SubjectId, growth.Indicator, growth.Period))
                    Note(growth.How.Kind == TransformationKind.GrowthOnYear && IsFarFrom(now.Value, before.Value * OnePlus(growth.Value)), $"{before}, {growth} and {now}: no prices move so");
            }
        }

        foreach (Fact share in _facts.Where(fact => fact.How is { Kind: TransformationKind.Share, BaseIndicatorId: not null }))
            Note(_catalog.Indicators[share.How.BaseIndicatorId!].Unit.Dimension != share.Indicator.Unit.Dimension, $"{share} is of another dimension");
        foreach (Fact fact in _facts.Where(fact => fact.How.IsLevel && fact.Indicator.Sign == AmountSign.NeverNegative))
            Note(fact.Value.IsBelow(Zero), $"{fact} is declared never to be negative");
        foreach (Fact one in _facts.Where(fact => fact.How.IsLevel && fact.Indicator is { Kind: IndicatorKind.Index, Base.Period: null }))
            Note(one.Value.Low is { } low && low > Rational.Create(500, 1), $"{one} is no index of a year earlier");
    }

    private List<Rational> Levels(Indicator indicator, Target target) =>
        [.. _bySeries[(indicator.Id, target.Series.SubjectId)].Where(fact => fact.How.IsLevel && fact.Period.WholeMonths == 12 && fact.Value.Low is { Sign: > 0 }).Select(fact => fact.Value.Low!.Value)];

    private static bool IsFarFrom(Interval value, Interval expected) =>
        value.High is { } high && expected.Low is { } low && high < low * Rational.Create(1, 2) || value.Low is { } least && expected.High is { } most && least > most * Rational.Create(2, 1);
}
