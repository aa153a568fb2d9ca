using Indicators.Json;

namespace Indicators.Prose.Tests;

/// <summary>A sentence, read, drafted, built, written and read back.</summary>
internal sealed class Drafted
{
    private Drafted(CatalogDraft draft, IndicatorCatalog catalog)
    {
        Draft = draft;
        Catalog = catalog;
    }

    public CatalogDraft Draft { get; }

    /// <summary>The catalogue as it comes back from its file.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>Observations as <c>indicator transformation period figure</c>, targets as <c>indicator due goal</c>.</summary>
    public string[] Lines =>
    [
        .. Catalog.Observations.Select(o => $"{Name(o.Series)} {o.Series.Transformation} {o.Period?.ToString() ?? "-"} {o.Figure}"),
        .. Catalog.Targets.Select(t => $"{Name(t.Series)}{(t.Series.Transformation.IsLevel ? "" : " " + t.Series.Transformation)} {t.Due ?? t.Span} {t.Goal}{(t.Baseline is { } b ? $" ({b.Period})" : "")}"),
    ];

    public static Drafted Of(string text) => Of(text, Reading.Of(text));

    public static Drafted Of(string text, IEnumerable<PolicyClaim> claims)
    {
        CatalogDraft draft = CatalogDraft.Of(claims, new Source("news", "A page of news", "ourselves"), text);
        IndicatorCatalog built = draft.Builder.Build();
        IndicatorCatalog back = CatalogReader.Parse(CatalogWriter.ToJson(built));
        back.HasSameContent(built).Should().BeTrue("a draft is read back as it was written: {0}", text);
        return new Drafted(draft, back);
    }

    private string Name(SeriesKey key) => Catalog.Indicators[key.IndicatorId].Name.ToString();
}
