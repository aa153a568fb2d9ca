namespace Indicators.Validation.Rules;

/// <summary>IND3059: an amount of a region is larger than that of the region it is part of.</summary>
/// <remarks>Only for coded divisions: a zone without a code may lie in several. What a composition declares is checked there.</remarks>
internal sealed class RegionExceedsParent() : CatalogRule("IND3059", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var declared = context.Catalog.Compositions
            .SelectMany(composition => composition.Parts.Select(part => (part.IndicatorId ?? composition.WholeIndicatorId, part.SubjectId)))
            .ToHashSet();
        var byChildren = context.Catalog.Compositions.Where(composition => composition.IsOverChildren)
            .Select(composition => (composition.WholeIndicatorId, composition.WholeSubjectId)).ToHashSet();
        foreach (Series part in context.Catalog.AllSeries.Where(series => IsAmount(series) && IsDivision(series.Subject)))
        {
            if (WholeOf(context.Catalog, part) is { } whole && !declared.Contains((part.Indicator.Id, part.Subject.Id))
                && !byChildren.Contains((part.Indicator.Id, part.Subject.ParentId)) && !byChildren.Contains((part.Indicator.Id, null)))
                Compare(context, part, whole);
        }
    }

    /// <summary>True for what adds up over regions; of a net amount one region may have more than all together.</summary>
    private static bool IsAmount(Series series) =>
        series.Transformation == default && series.Indicator.Kind is IndicatorKind.Stock or IndicatorKind.Count or IndicatorKind.Flow
        && NetAmounts.AreExcluded(series.Indicator);

    private static bool IsDivision(Subject subject) => subject.Kind == SubjectKind.Region && RegionCode.IsDivision(subject.Code);

    private static Series? WholeOf(IndicatorCatalog catalog, Series part) =>
        catalog.ParentOf(part.Subject) is { Kind: SubjectKind.Region } parent
            ? catalog.FindSeries(new SeriesKey(part.Indicator, parent))
            : null;

    private void Compare(RuleContext context, Series part, Series whole)
    {
        ILookup<TimePeriod, Observation> wholes =
            whole.Observations.Where(each => each.Period is not null).ToLookup(each => PlaceOf(whole, each));
        foreach (Observation observation in part.Observations.Where(each => each.Period is not null))
        {
            if (wholes[PlaceOf(part, observation)]
                .FirstOrDefault(each => observation.Figure.IsMoreThan(each.Figure, FigureReading.Soft) == true) is { } less)
                context.Report(FindingOf(observation, less));
        }
    }

    /// <summary>The period; of a state the day it ends.</summary>
    private static TimePeriod PlaceOf(Series series, Observation observation) =>
        series.IsPointInTime ? TimePeriod.Day(observation.Period!.Value.End) : observation.Period!.Value;

    private Finding FindingOf(Observation part, Observation whole)
    {
        Finding finding = FindingAt(
            part, "value", part.Series.ToString(), part.Period.ToString()!, part.Figure.Literal, whole.Series.SubjectId,
                whole.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(whole, FigureRoles.Whole)] };
    }
}
