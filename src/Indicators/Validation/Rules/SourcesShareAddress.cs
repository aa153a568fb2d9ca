namespace Indicators.Validation.Rules;

/// <summary>IND5005: two sources have one address: one of them twice, or one address wrong.</summary>
internal sealed class SourcesShareAddress() : CatalogRule("IND5005", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var first = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (Source source in context.Catalog.Sources)
        {
            if (source.Address is { } address && !first.TryAdd(address, source))
                context.Report(FindingOf(first[address], source, address));
        }
    }

    private Finding FindingOf(Source first, Source second, string address) =>
        FindingAt(second.Location, "address", first.Id, second.Id, address) with
        {
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, second.Id, address, second.Published, second.Location),
                FindingFigures.Text(FigureRoles.Compared, first.Id, address, first.Published, first.Location),
            ],
        };
}
