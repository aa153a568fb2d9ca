namespace Indicators.Tests.Validation.Mutations;

internal sealed partial class CatalogOracle
{
    /// <summary>Wholes and their parts, and the shares of the parts.</summary>
    private void CheckSums()
    {
        foreach (Composition composition in _catalog.Compositions.Where(each => each.Parts.All(part => part.Times is null)))
        {
            Indicator indicator = _catalog.Indicators[composition.WholeIndicatorId];
            foreach (Fact whole in _byIndicator[indicator.Id].Where(fact => fact.How.IsLevel && (composition.WholeSubjectId ?? fact.SubjectId) == fact.SubjectId))
                Check(composition, whole);
            CheckShares(composition, indicator);
        }
    }

    private void Check(Composition composition, Fact whole)
    {
        Interval[][] parts = [.. composition.Parts.Select(part => ValuesOf(part, whole).ToArray())];
        if (composition.Kind == CompositionKind.Overlapping)
            Note(parts.Any(values => values.Any(value => whole.Value.IsBelow(value))), $"a part of {composition.Id} is more than {whole}");
        else if (composition.Kind == CompositionKind.Complete && parts.All(values => values.Length > 0))
            Note(SumsOf(parts).Any(sum => !sum.Meets(whole.Value)), $"the parts of {composition.Id} do not add up to {whole}");
        else
            Note(SumsOf([.. parts.Where(values => values.Length > 0)]).Any(whole.Value.IsBelow), $"the parts of {composition.Id} are more than {whole}");
    }

    private IEnumerable<Interval> ValuesOf(CompositionPart part, Fact whole)
    {
        Indicator indicator = _catalog.Indicators[part.IndicatorId ?? whole.IndicatorId];
        return Levels(indicator.Id, part.SubjectId ?? whole.SubjectId, indicator, whole.Period)
            .Where(fact => fact.Observation.Figure.Dimension == whole.Observation.Figure.Dimension)
            .Select(fact => Fact.ValueOf(fact.Observation.Figure.SoftRange, fact.Observation.Figure.Dimension, whole.Indicator.Unit));
    }

    private static IEnumerable<Interval> SumsOf(Interval[][] parts) =>
        parts.Aggregate((IEnumerable<Interval>)[Zero], (sums, values) => sums.SelectMany(sum => values.Select(value => sum + value)));

    private void CheckShares(Composition composition, Indicator indicator)
    {
        if (composition.Kind == CompositionKind.Overlapping || composition.WholeSubjectId is not { } whole || composition.Parts.Any(part => part.SubjectId is null || part.IndicatorId is not null))
            return;
        foreach (TimePeriod period in _byIndicator[indicator.Id].Select(fact => fact.Period).Distinct())
        {
            Interval[][] shares =
            [
                .. composition.Parts.Select(part => _bySeries[(indicator.Id, part.SubjectId!)]
                    .Where(fact => fact.Period == period)
                    .Where(fact => fact.How is { Kind: TransformationKind.Share, BaseIndicatorId: null } how && how.BaseSubjectId == whole)
                    .Select(fact => fact.Value).ToArray()),
            ];
            bool all = composition.Kind == CompositionKind.Complete && shares.All(values => values.Length > 0);
            foreach (Interval sum in SumsOf([.. shares.Where(values => values.Length > 0)]))
                Note(One.IsBelow(sum) || (all && sum.IsBelow(One)), $"the shares of {composition.Id} in {period} do not add up to 100%");
        }
    }

    /// <summary>What happens in a year happens in its months: longer is not less, and the parts of a period add up to it.</summary>
    private void CheckFlows()
    {
        foreach (var series in _facts.Where(fact => fact.How.IsLevel && fact.Indicator.Kind == IndicatorKind.Flow).GroupBy(fact => (fact.IndicatorId, fact.SubjectId)))
        {
            Fact[] flows = [.. series];
            foreach (Fact whole in flows)
            {
                Fact[] parts = [.. flows.Where(part => whole.Start <= part.Start && part.End <= whole.End && part.Period != whole.Period)];
                foreach (Fact part in parts.Where(part => part.Value.Low is { Sign: >= 0 }))
                    Note(whole.Value.IsBelow(part.Value), $"{part} is more than {whole}");
                foreach (Interval sum in Tilings(parts, whole.Start, whole.End, []))
                    Note(!sum.Meets(whole.Value), $"the parts of {whole} do not add up to it");
            }
        }
    }

    /// <summary>The sums of all ways to fill the days from one to another with shorter periods.</summary>
    private static Interval[] Tilings(Fact[] parts, int from, int to, Dictionary<int, Interval[]> known)
    {
        if (from > to)
            return [Zero];
        if (!known.TryGetValue(from, out Interval[]? sums))
            known[from] = sums = [.. parts.Where(part => part.Start == from).SelectMany(part => Tilings(parts, part.End + 1, to, known).Select(rest => rest + part.Value))];
        return sums;
    }
}
