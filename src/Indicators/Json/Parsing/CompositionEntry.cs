using System.Text.Json;

namespace Indicators.Json;

/// <summary>Reads an element of <c>compositions</c>.</summary>
internal struct CompositionEntry : IObjectReader<Composition>
{
    private const int IdProperty = 0;
    private const int KindProperty = 1;
    private const int WholeProperty = 2;
    private const int PartsProperty = 3;
    private const int FromProperty = 4;
    private const int ToProperty = 5;
    private const int ToleranceProperty = 6;
    private const int RoundingProperty = 7;
    private const int SourceProperty = 8;
    private const int NoteProperty = 9;

    private string? _id;
    private CompositionKind _kind;
    private CompositionPart? _whole;
    private List<CompositionPart>? _parts;
    private bool _isOverChildren;
    private TimePeriod? _from;
    private TimePeriod? _to;
    private int _toOffset;
    private Figure? _tolerance;
    private int _toleranceOffset;
    private CompositionRounding _rounding;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = new("composition", "id!", "kind!", "whole!", "parts!", "from", "to", "tolerance", "rounding", "source", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IdProperty: _id = session.ReadId(ref reader); break;
            case KindProperty: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.CompositionKinds); break;
            case WholeProperty: _ = session.TryRead<CompositionWholeEntry, CompositionPart>(ref reader, out _whole); break;
            case PartsProperty: ReadParts(ref reader, session); break;
            case FromProperty: _from = session.ReadPeriod(ref reader); break;
            case ToProperty:
                _toOffset = reader.Offset;
                _to = session.ReadPeriod(ref reader);
                break;
            case ToleranceProperty:
                _toleranceOffset = reader.Offset;
                _tolerance = session.ReadFigure(ref reader);
                break;
            case RoundingProperty: _rounding = CatalogParseState.ReadWord(ref reader, Vocabulary.CompositionRoundings); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Composition Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_from is { } from && _to is { } to && to.EndDate < from.StartDate)
            reader.Fault(_toOffset, CatalogErrors.EndsBeforeStart, to.ToString(), from.ToString());
        if (_tolerance is { } tolerance && !Composition.IsTolerance(tolerance))
        {
            reader.Fault(_toleranceOffset, CatalogErrors.BadTolerance, TextPreview.Of(tolerance.Literal));
            return null!;
        }

        Composition composition = _isOverChildren
            ? Composition.OverChildren(_id!, _kind, _whole!.IndicatorId!)
            : new Composition(_id!, _kind, _whole!.IndicatorId!, _parts!);
        return composition with
        {
            WholeSubjectId = _whole.SubjectId,
            From = _from,
            To = _to,
            Tolerance = _tolerance,
            Rounding = _rounding,
            SourceId = _source,
            Note = _note,
            Place = session.Place,
        };
    }

    /// <summary>A list of parts, or the one word that means the children of the whole's subject.</summary>
    private void ReadParts(ref LocatedReader reader, CatalogParseState session)
    {
        if (reader.Token != JsonTokenType.String)
        {
            _parts = session.ReadList<CompositionPartEntry, CompositionPart>(ref reader);
            return;
        }

        _isOverChildren = true;
        if (reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> word) && !word.SequenceEqual("children"u8))
            reader.Fault(CatalogErrors.UnknownWord, TextPreview.OfUtf8(word), Composition.ChildrenCode + ", [ { \"indicator\": …, \"subject\": … } ]", Composition.ChildrenCode);
    }
}
