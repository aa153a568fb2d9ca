using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>observations</c>, or a line of observations.</summary>
internal struct ObservationEntry : IObjectReader<Observation>
{
    private const int IndicatorProperty = 0;
    private const int SubjectProperty = 1;
    private const int PeriodProperty = 2;
    private const int TransformationProperty = 3;
    private const int ValueProperty = 4;
    private const int StatusProperty = 5;
    private const int SourceProperty = 6;
    private const int PublishedProperty = 7;
    private const int AtProperty = 8;
    private const int ConfidenceProperty = 9;
    private const int NoteProperty = 10;

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
            case IndicatorProperty: _indicator = session.ReadId(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            case PeriodProperty: _period = session.ReadPeriodOrNotStated(ref reader); break;
            case TransformationProperty: _transformation = session.ReadTransformation(ref reader); break;
            case ValueProperty:
                _valueOffset = reader.Offset;
                _value = session.ReadValue(ref reader, out _isRank);
                break;
            case StatusProperty: _status = CatalogParseState.ReadWord(ref reader, Vocabulary.Statuses); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case PublishedProperty: _published = CatalogParseState.ReadDate(ref reader); break;
            case AtProperty: _at = reader.ReadString(TextLimits.Name); break;
            case ConfidenceProperty: _confidence = CatalogParseState.ReadWord(ref reader, Vocabulary.Confidences); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
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
