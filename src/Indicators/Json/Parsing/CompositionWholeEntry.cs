namespace Indicators.Json;

/// <summary>Reads the <c>whole</c> of a composition.</summary>
internal struct CompositionWholeEntry : IObjectReader<CompositionPart>
{
    private string? _indicator;
    private string? _subject;

    public static ObjectShape Shape { get; } = new("whole", "indicator!", "subject");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property) =>
        _ = property == 0 ? _indicator = session.ReadId(ref reader) : _subject = session.ReadId(ref reader);

    public readonly CompositionPart Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_indicator!, _subject);
}
