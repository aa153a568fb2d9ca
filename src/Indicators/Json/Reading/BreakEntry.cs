using NodaTime;

namespace Indicators.Json;

/// <summary>Reads an element of an indicator's <c>breaks</c>.</summary>
internal struct BreakEntry : IObjectReader<SeriesBreak>
{
    private LocalDate? _at;
    private LocalizedText? _reason;

    public static ObjectShape Shape { get; } = new("break", "at!", "reason!");

    public void Take(ref LocatedReader reader, ReadSession session, int property)
    {
        if (property == 0)
            _at = ReadSession.ReadDate(ref reader);
        else
            _reason = ReadSession.ReadText(ref reader);
    }

    public readonly SeriesBreak Build(ref LocatedReader reader, ReadSession session, int start) => new(_at!.Value, _reason!);
}
