namespace Indicators.Json;

/// <summary>The address of a source.</summary>
internal readonly struct AddressValue : IValueKind<string?>
{
    public static string Schema => $$"""
        "type": "string", "minLength": 1, "maxLength": {{TextLimits.Address}}, "pattern": "^https?://\\S"
        """;

    public static string? Read(ref LocatedReader reader, CatalogParseState session)
    {
        string? address = reader.ReadString(TextLimits.Address);
        if (address is null || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"))
            return address;
        reader.Fault(CatalogErrors.BadAddress, TextPreview.Of(address));
        return null;
    }

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, string? value) => writer.Put(name, value);
}
