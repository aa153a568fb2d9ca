namespace Indicators.Json;

/// <summary>The factor of a unit: an exact fraction above zero.</summary>
internal readonly struct FactorValue : IValueKind<string?>
{
    public static string Schema => SchemaText.Text(TextLimits.Word);

    public static string? Read(ref LocatedReader reader, CatalogParseState session)
    {
        string? text = reader.ReadString(TextLimits.Word);
        if (text is null || (Rational.TryParse(text, out Rational factor) && factor.Sign > 0))
            return text;
        reader.Fault(CatalogErrors.BadFactor, TextPreview.Of(text));
        return null;
    }

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, string? value) => writer.Put(name, value);
}
