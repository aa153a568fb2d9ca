namespace Indicators.Json;

/// <summary>The value of an observation: a figure, a place in an order, or a change in words.</summary>
/// <param name="Figure">The value.</param>
/// <param name="Form">Which of them it was written as.</param>
internal readonly record struct StatedValue(Figure? Figure, ValueForm Form) : IValueKind<StatedValue>
{
    public static string Schema => SchemaText.Text(TextLimits.Literal);

    public static StatedValue Of(Observation? observation) => new(observation?.Figure, default);

    public static StatedValue Read(ref LocatedReader reader, CatalogParseState session)
    {
        Figure? value = session.ReadValue(ref reader, out ValueForm form);
        return new StatedValue(value, form);
    }

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, StatedValue value) => writer.Put(name, value.Figure);
}
