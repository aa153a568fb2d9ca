namespace Indicators.Json;

/// <summary>Reads the <c>measuredBy</c> of a target.</summary>
internal struct ProxyEntry : IObjectReader<TargetProxy>
{
    private string? _indicator;
    private string? _note;

    public static ObjectShape Shape { get; } = new("measuredBy", "indicator!", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        if (property == 0)
            _indicator = session.ReadId(ref reader);
        else
            _note = reader.ReadString(TextLimits.Prose);
    }

    public readonly TargetProxy Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_indicator!, _note);
}
