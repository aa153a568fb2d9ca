namespace Indicators.Json;

/// <summary>Reads an element of the <c>parts</c> of a composition.</summary>
internal struct CompositionPartEntry : IObjectReader<CompositionPart>
{
    private const int IndicatorProperty = 0;
    private const int SubjectProperty = 1;
    private const int TimesProperty = 2;

    private string? _indicator;
    private string? _subject;
    private Figure? _times;
    private int _timesOffset;

    public static ObjectShape Shape { get; } = new("part", "indicator", "subject", "times");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IndicatorProperty: _indicator = session.ReadId(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            default:
                _timesOffset = reader.Offset;
                _times = session.ReadFigure(ref reader);
                break;
        }
    }

    public readonly CompositionPart Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if ((_indicator ?? _subject) is null)
        {
            reader.Fault(start, CatalogErrors.NothingStated, Shape.Title, "indicator, subject");
            return null!;
        }

        if (_times is { } times && !CompositionPart.IsFactor(times))
        {
            reader.Fault(_timesOffset, CatalogErrors.BadTimes, times.Literal);
            return null!;
        }

        return new CompositionPart(_indicator, _subject) { Times = _times };
    }
}
