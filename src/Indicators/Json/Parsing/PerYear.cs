namespace Indicators.Json;

/// <summary>That a rate is of a year, the one stretch it can be of.</summary>
internal readonly struct PerYear : IValueKind<bool>
{
    private const string Word = "year";

    public static string Schema => $$"""
        "enum": [ "{{Word}}" ]
        """;

    public static bool Read(ref LocatedReader reader, CatalogParseState session)
    {
        if (reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> word) && !word.SequenceEqual("year"u8))
            reader.Fault(CatalogErrors.UnknownWord, TextPreview.OfUtf8(word), Word, Word);
        return true;
    }

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, bool value) => writer.Put(name, value ? Word : null);
}
