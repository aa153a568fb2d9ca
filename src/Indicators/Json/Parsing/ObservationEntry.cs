using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>observations</c>, or a line of observations.</summary>
internal struct ObservationEntry : IObjectReader<Observation>
{
    private const int IndicatorProperty = 0;
    private const int SubjectProperty = 1;
    private const int PeriodProperty = 2;
    private const int TransformationProperty = 3;
    private const int BasisProperty = 4;
    private const int ValueProperty = 5;
    private const int StatusProperty = 6;
    private const int SourceProperty = 7;
    private const int PublishedProperty = 8;
    private const int AtProperty = 9;
    private const int ConfidenceProperty = 10;
    private const int NoteProperty = 11;

    private string? _indicator;
    private string? _subject;
    private TimePeriod? _period;
    private Transformation _transformation;
    private ComparisonBasis _basis;
    private int _basisOffset;
    private Figure? _value;
    private ValueForm _form;
    private int _valueOffset;
    private ObservationStatus _status;
    private string? _source;
    private LocalDate? _published;
    private string? _at;
    private Confidence _confidence;
    private string? _note;

    public static ObjectShape Shape { get; } = new(
        "observation", "indicator!", "subject!", "period!", "transformation", "basis", "value!", "status", "source", "published", "at",
        "confidence", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IndicatorProperty: _indicator = session.ReadIndicatorId(ref reader); break;
            case SubjectProperty: _subject = session.ReadId(ref reader); break;
            case PeriodProperty: _period = session.ReadPeriodOrNotStated(ref reader); break;
            case TransformationProperty: _transformation = session.ReadTransformation(ref reader); break;
            case BasisProperty:
                _basisOffset = reader.Offset;
                _basis = CatalogParseState.ReadWord(ref reader, Vocabulary.ComparisonBases);
                break;
            case ValueProperty:
                _valueOffset = reader.Offset;
                _value = session.ReadValue(ref reader, out _form);
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
        Transformation transformation = WithWord(ref reader, WithBasis(ref reader, _transformation));
        return new Observation(session.SeriesOf(_indicator!, _subject!, transformation), _period, _value!.Value)
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

    private readonly Transformation WithBasis(ref LocatedReader reader, Transformation transformation)
    {
        if (_basis == ComparisonBasis.Unstated)
            return transformation;
        if (!transformation.TakesBasis)
            reader.Fault(_basisOffset, CatalogErrors.BasisWithoutGrowth);
        else if (transformation.Basis != ComparisonBasis.Unstated && transformation.Basis != _basis)
            reader.Fault(_basisOffset, CatalogErrors.TwoBases);
        else
            return transformation.On(_basis);
        return transformation;
    }

    /// <summary>A word for a value makes the series one of words, so that it never stands among amounts.</summary>
    private readonly Transformation WithWord(ref LocatedReader reader, Transformation transformation)
    {
        string literal = TextPreview.Of(_value!.Value.Literal);
        if (_form == ValueForm.Rank != transformation.IsRank)
            reader.Fault(_valueOffset, _form == ValueForm.Rank ? CatalogErrors.RankUnexpected : CatalogErrors.RankExpected, literal);
        else if (transformation.IsTrend && _form != ValueForm.Word)
            reader.Fault(_valueOffset, CatalogErrors.WordExpected, literal);
        return _form == ValueForm.Word ? transformation.InWords() : transformation;
    }
}
