namespace Indicators.Json;

/// <summary>The period of an observation, or that its source states none.</summary>
internal readonly struct PeriodOrNotStated : IValueKind<TimePeriod?>
{
    public static string Schema => SchemaText.Text(TextLimits.Word);

    public static TimePeriod? Read(ref LocatedReader reader, CatalogParseState session) => session.ReadPeriodOrNotStated(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, TimePeriod? value)
    {
        if (value is null)
            writer.Put(name, "not-stated");
        else
            writer.Put(name, value);
    }
}
