namespace Indicators.Json;

/// <summary>Reads an element of <c>compositions</c>.</summary>
internal struct CompositionEntry : IObjectReader<Composition>
{
    private const int IdProperty = 0;
    private const int KindProperty = 1;
    private const int WholeProperty = 2;
    private const int PartsProperty = 3;
    private const int SourceProperty = 4;
    private const int NoteProperty = 5;

    private string? _id;
    private CompositionKind _kind;
    private CompositionPart? _whole;
    private List<CompositionPart>? _parts;
    private string? _source;
    private string? _note;

    public static ObjectShape Shape { get; } = new("composition", "id!", "kind!", "whole!", "parts!", "source", "note");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case IdProperty: _id = session.ReadId(ref reader); break;
            case KindProperty: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.CompositionKinds); break;
            case WholeProperty: _ = session.TryRead<CompositionWholeEntry, CompositionPart>(ref reader, out _whole); break;
            case PartsProperty: _parts = session.ReadList<CompositionPartEntry, CompositionPart>(ref reader); break;
            case SourceProperty: _source = session.ReadId(ref reader); break;
            case NoteProperty: _note = reader.ReadString(TextLimits.Prose); break;
        }
    }

    public readonly Composition Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_id!, _kind, _whole!.IndicatorId!, _parts!)
    {
        WholeSubjectId = _whole.SubjectId,
        SourceId = _source,
        Note = _note,
        Place = session.Place,
    };
}
