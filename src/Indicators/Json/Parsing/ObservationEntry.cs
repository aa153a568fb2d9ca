using NodaTime;
using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>observations</c>, or a line of observations.</summary>
internal struct ObservationEntry : IEntry<Observation>
{
    private string? _indicator;
    private string? _subject;
    private TimePeriod? _period;
    private Transformation _transformation;
    private StatedBasis _basis;
    private int _basisOffset;
    private StatedValue _value;
    private int _valueOffset;
    private ObservationStatus _status;
    private string? _source;
    private LocalDate? _published;
    private string? _at;
    private Confidence _confidence;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<ObservationEntry, Observation>("observation");

    public bool Row<TPass>(ref TPass pass, int row, Observation? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.IndicatorReference(Required("indicator"u8), ref _indicator, item?.Series.IndicatorId); break;
            case 1: pass.Reference(Required("subject"u8), ref _subject, item?.Series.SubjectId); break;
            case 2:
                pass.Value<PeriodOrNotStated, TimePeriod?>(
                    Required("period"u8, "A period, or \"not-stated\"."),
                    ref _period, item?.Period);
                break;
            case 3:
                pass.Value<TransformationValue, Transformation>(
                    Optional("transformation"u8),
                    ref _transformation, item is null ? default : Plain(item.Series.Transformation));
                break;
            case 4:
                pass.Place(ref _basisOffset);
                pass.Value<StatedBasis, StatedBasis>(
                    Optional("basis"u8, "For growth, on what basis it compares. Since revision 2."),
                    ref _basis, new StatedBasis(item));
                break;
            case 5:
                pass.Place(ref _valueOffset);
                pass.Value<StatedValue, StatedValue>(
                    Required("value"u8,
                        "The figure exactly as published; a rank is 第1 or 前3; a change in words is 扭亏为盈, 由盈转亏, 减亏, 增亏, 持平, 降幅收窄 "
                        + "and their like (since revision 2)."),
                    ref _value, StatedValue.Of(item));
                break;
            case 6: pass.Word(Optional("status"u8), ref _status, item?.Status ?? default, Vocabulary.Statuses); break;
            case 7: pass.Reference(Optional("source"u8), ref _source, item?.SourceId); break;
            case 8:
                pass.Date(
                    Optional("published"u8, "The day it was published, where that is not the source's."),
                    ref _published, item?.PublishedOn);
                break;
            case 9: pass.Text(Optional("at"u8, "Where in the source it stands."), ref _at, item?.At, TextLimits.Name); break;
            case 10:
                pass.Word(
                    Optional("confidence"u8, "What stands behind it; recalled: known without a source that could be read."),
                    ref _confidence, item?.Confidence ?? default, Vocabulary.Confidences);
                break;
            case 11: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly Observation Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        Transformation transformation = WithWord(ref reader, WithBasis(ref reader, _transformation));
        return new Observation(session.SeriesOf(_indicator!, _subject!, transformation), _period, _value.Figure!.Value)
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
        if (_basis.Word == ComparisonBasis.Unstated)
            return transformation;
        if (!transformation.TakesBasis)
            reader.Fault(_basisOffset, CatalogErrors.BasisWithoutGrowth);
        else if (transformation.Basis != ComparisonBasis.Unstated && transformation.Basis != _basis.Word)
            reader.Fault(_basisOffset, CatalogErrors.TwoBases);
        else
            return transformation.On(_basis.Word);
        return transformation;
    }

    /// <summary>A word for a value makes the series one of words, so that it never stands among amounts.</summary>
    private readonly Transformation WithWord(ref LocatedReader reader, Transformation transformation)
    {
        string literal = TextPreview.Of(_value.Figure!.Value.Literal);
        if (_value.Form == ValueForm.Rank != transformation.IsRank)
            reader.Fault(_valueOffset, _value.Form == ValueForm.Rank ? CatalogErrors.RankUnexpected : CatalogErrors.RankExpected, literal);
        else if (transformation.IsTrend && _value.Form != ValueForm.Word)
            reader.Fault(_valueOffset, CatalogErrors.WordExpected, literal);
        return _value.Form == ValueForm.Word ? transformation.InWords() : transformation;
    }

    /// <summary>
    /// The transformation as an observation writes it: its basis stands beside it, and a value in words tells that it is one.
    /// </summary>
    private static Transformation Plain(Transformation transformation)
    {
        Transformation plain = transformation.On(ComparisonBasis.Unstated);
        return plain is { IsTrend: true, IsSeasonallyAdjusted: false, IsAnnualised: false } ? plain.Of : plain;
    }
}
