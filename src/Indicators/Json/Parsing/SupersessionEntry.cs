using NodaTime;

namespace Indicators.Json;

/// <summary>Reads the <c>supersedes</c> of a target.</summary>
internal struct SupersessionEntry : IObjectReader<TargetSupersession>
{
    private string? _target;
    private LocalDate? _on;

    public static ObjectShape Shape { get; } = new("supersedes", "target!", "on!");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        if (property == 0)
            _target = session.ReadId(ref reader);
        else
            _on = CatalogParseState.ReadDate(ref reader);
    }

    public readonly TargetSupersession Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_target!, _on!.Value);
}
