namespace Indicators.Validation.Rules;

/// <summary>
/// IND3063: of the children that make a whole some have no value where the whole and others have one: they do not add up yet.
/// </summary>
internal sealed class ChildrenWithoutValue() : CatalogRule("IND3063", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Composition composition in context.Catalog.Compositions.Where(composition => composition is
        {
            IsOverChildren: true,
            Kind: CompositionKind.Complete
        }))
        {
            foreach (Series whole in context.Catalog.SeriesOfIndicator(composition.WholeIndicatorId)
                .Where(series => IsWhole(composition, series)))
                Check(context, composition, whole);
        }
    }

    private static bool IsWhole(Composition composition, Series series) =>
        series.Transformation == default && (composition.WholeSubjectId ?? series.Subject.Id) == series.Subject.Id;

    private void Check(RuleContext context, Composition composition, Series whole)
    {
        foreach (IGrouping<TimePeriod,
            Observation> edition in whole.Observations.Where(each => each.Period is not null).GroupBy(each => each.Period!.Value))
        {
            if (!composition.HoldsFor(edition.Key))
                continue;
            string[] children = [.. context.Catalog.PartsOf(composition, whole.Subject.Id, edition.Key).Select(part => part.SubjectId!)];
            string[] missing = [.. children.Where(child => !IsPublished(context.Catalog, whole, child, edition.Key))];
            if (missing.Length > 0 && missing.Length < children.Length)
                context.Report(FindingOf(edition.First(), composition, children.Length, missing));
        }
    }

    private static bool IsPublished(IndicatorCatalog catalog, Series whole, string child, TimePeriod period) =>
        catalog.FindSeries(new SeriesKey(whole.Indicator.Id, child)) is { } series
        && series.Observations.Any(each => each.Period is { } other
            && (whole.IsPointInTime ? other.EndDate == period.EndDate : other == period));

    private Finding FindingOf(Observation whole, Composition composition, int children, string[] missing)
    {
        string count = children.ToString(System.Globalization.CultureInfo.InvariantCulture),
            without = missing.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = FindingAt(
            whole, "value", whole.Series.ToString(), whole.Period.ToString()!, whole.Figure.Literal, count, without,
                string.Join(", ", missing), composition.Id);
        return finding with { ItemId = composition.Id };
    }
}
