using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of an indicator's <c>breaks</c>.</summary>
internal struct BreakEntry : IObjectReader<SeriesBreak>
{
    private LocalDate? _at;
    private LocalizedText? _reason;

    public static ObjectShape Shape { get; } = new("break", "at!", "reason!");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        if (property == 0)
            _at = CatalogParseState.ReadDate(ref reader);
        else
            _reason = CatalogParseState.ReadText(ref reader);
    }

    public readonly SeriesBreak Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_at!.Value, _reason!);
}
