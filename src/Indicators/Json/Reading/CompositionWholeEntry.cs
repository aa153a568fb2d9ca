namespace Indicators.Json;

/// <summary>Reads the <c>whole</c> of a composition.</summary>
internal struct CompositionWholeEntry : IObjectReader<CompositionPart>
{
    private string? _indicator;
    private string? _subject;

    public static ObjectShape Shape { get; } = new("whole", "indicator!", "subject");

    public void Take(ref LocatedReader reader, ReadSession session, int property) =>
        _ = property == 0 ? _indicator = session.ReadId(ref reader) : _subject = session.ReadId(ref reader);

    public readonly CompositionPart Build(ref LocatedReader reader, ReadSession session, int start) => new(_indicator!, _subject);
}
