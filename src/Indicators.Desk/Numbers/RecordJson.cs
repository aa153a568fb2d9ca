using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Desk;

/// <summary>
/// What the JSON texts of the desk have in common: indented, LF, unescaped UTF-8, numbers with their ends and their fraction.
/// </summary>
internal sealed class RecordJson : IDisposable
{
    /// <summary>Ratios need more places than amounts: 0.05 is 5 %.</summary>
    private const int MorePlaces = 4;

    private readonly Stream _output;

    public RecordJson(Stream output, NumberRounding rounding)
    {
        _output = output;
        Rounding = rounding;
        Writer = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Writer { get; }

    public NumberRounding Rounding { get; }

    /// <summary>A word of an enumeration as JSON has it: first letter small.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A number with its ends; null where it is absent. The fraction is exact, the others are rounded.</summary>
    public void Number(string name, RationalRange number)
    {
        if (number.IsAbsent)
        {
            Writer.WriteNull(name);
            return;
        }

        (decimal? value, decimal? low, decimal? high) = number.Round(Rounding.Decimals + MorePlaces, Rounding.Mode);
        Writer.WriteStartObject(name);
        Decimal("value", value);
        Decimal("low", low);
        Decimal("high", high);
        Writer.WriteString("exact", number.Value?.ToString());
        Writer.WriteEndObject();
    }

    public void Strings(string name, IEnumerable<string> texts)
    {
        Writer.WriteStartArray(name);
        foreach (string text in texts)
            Writer.WriteStringValue(text);
        Writer.WriteEndArray();
    }

    public void Dispose()
    {
        Writer.Dispose();
        _output.Write("\n"u8);
    }

    private void Decimal(string name, decimal? value)
    {
        if (value is { } known)
            Writer.WriteNumber(name, known);
        else
            Writer.WriteNull(name);
    }
}
