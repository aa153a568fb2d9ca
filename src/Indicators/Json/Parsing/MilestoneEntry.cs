namespace Indicators.Json;

/// <summary>Reads a milestone of a target's <c>path</c>.</summary>
internal struct MilestoneEntry : IObjectReader<TargetMilestone>
{
    private TimePeriod? _period;
    private Figure? _value;

    public static ObjectShape Shape { get; } = new("milestone", "period!", "value!");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        if (property == 0)
            _period = session.ReadPeriod(ref reader);
        else
            _value = session.ReadFigure(ref reader);
    }

    public readonly TargetMilestone Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_period!.Value, _value!.Value);
}
