using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of an indicator's <c>breaks</c>.</summary>
internal struct BreakEntry : IObjectReader<SeriesBreak>
{
    private const int AtProperty = 0;
    private const int KindProperty = 1;
    private const int ReasonProperty = 2;

    private LocalDate? _at;
    private BreakKind _kind;
    private LocalizedText? _reason;

    public static ObjectShape Shape { get; } = new("break", "at!", "kind", "reason!");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case AtProperty: _at = CatalogParseState.ReadDate(ref reader); break;
            case KindProperty: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.BreakKinds); break;
            case ReasonProperty: _reason = CatalogParseState.ReadText(ref reader); break;
        }
    }

    public readonly SeriesBreak Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_at!.Value, _reason!) { Kind = _kind };
}
