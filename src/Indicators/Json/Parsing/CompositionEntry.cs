namespace Indicators.Json;

/// <summary>Reads an element of <c>compositions</c>.</summary>
internal struct CompositionEntry : IObjectReader<Composition>
{
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
            case 0: _id = session.ReadId(ref reader); break;
            case 1: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.CompositionKinds); break;
            case 2: _ = session.TryRead<CompositionWholeEntry, CompositionPart>(ref reader, out _whole); break;
            case 3: _parts = session.ReadList<CompositionPartEntry, CompositionPart>(ref reader); break;
            case 4: _source = session.ReadId(ref reader); break;
            default: _note = reader.ReadString(TextLimits.Prose); break;
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
