using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of <c>observations</c>, or a line of observations.</summary>
internal struct ObservationEntry : IObjectReader<Observation>
{
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
            case 0: _indicator = session.ReadId(ref reader); break;
            case 1: _subject = session.ReadId(ref reader); break;
            case 2: _period = session.ReadPeriodOrNotStated(ref reader); break;
            case 3: _transformation = session.ReadTransformation(ref reader); break;
            case 4:
                _basisOffset = reader.Offset;
                _basis = CatalogParseState.ReadWord(ref reader, Vocabulary.ComparisonBases);
                break;
            case 5:
                _valueOffset = reader.Offset;
                _value = session.ReadValue(ref reader, out _form);
                break;
            case 6: _status = CatalogParseState.ReadWord(ref reader, Vocabulary.Statuses); break;
            case 7: _source = session.ReadId(ref reader); break;
            case 8: _published = CatalogParseState.ReadDate(ref reader); break;
            case 9: _at = reader.ReadString(TextLimits.Name); break;
            case 10: _confidence = CatalogParseState.ReadWord(ref reader, Vocabulary.Confidences); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
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
