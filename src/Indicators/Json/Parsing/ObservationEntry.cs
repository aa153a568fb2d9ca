using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>observations</c>, or a line of observations.</summary>
internal struct ObservationEntry : IObjectReader<Observation>
{
    private string? _indicator;
    private string? _subject;
    private TimePeriod? _period;
    private Transformation _transformation;
    private Figure? _value;
    private bool _isRank;
    private int _valueOffset;
    private ObservationStatus _status;
    private string? _source;
    private LocalDate? _published;
    private string? _at;
    private Confidence _confidence;
    private string? _note;

    public static ObjectShape Shape { get; } = new(
        "observation", "indicator!", "subject!", "period!", "transformation", "value!", "status", "source", "published", "at",
        "confidence", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case 0: _indicator = session.ReadId(ref reader); break;
            case 1: _subject = session.ReadId(ref reader); break;
            case 2: _period = session.ReadPeriodOrNotStated(ref reader); break;
            case 3: _transformation = session.ReadTransformation(ref reader); break;
            case 4:
                _valueOffset = reader.Offset;
                _value = session.ReadValue(ref reader, out _isRank);
                break;
            case 5: _status = CatalogParseState.ReadWord(ref reader, Vocabulary.Statuses); break;
            case 6: _source = session.ReadId(ref reader); break;
            case 7: _published = CatalogParseState.ReadDate(ref reader); break;
            case 8: _at = reader.ReadString(TextLimits.Name); break;
            case 9: _confidence = CatalogParseState.ReadWord(ref reader, Vocabulary.Confidences); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Observation Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_isRank != _transformation.IsRank)
            reader.Fault(_valueOffset, _isRank ? CatalogErrors.RankUnexpected : CatalogErrors.RankExpected, TextPreview.Of(_value!.Value.Literal));
        return new Observation(session.SeriesOf(_indicator!, _subject!, _transformation), _period, _value!.Value)
        {
            Status = _status,
            SourceId = _source,
            PublishedOn = _published,
            At = _at,
            Confidence = _confidence,
            Note = _note,
            Place = session.Place,
        };
    }
}
