using System.Text.Json;

namespace Indicators.Desk;

/// <summary>The differences between two records as JSON, for other programs.</summary>
public static class ComparisonJson
{
    /// <summary>Writes an object with the figures, targets and verdicts that differ, stable and in UTF-8.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public static void Write(CatalogComparison comparison, Stream output, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new RecordJson(output, rounding ?? NumberRounding.TwoDecimals);
        json.Writer.WriteStartObject();
        json.Writer.WriteStartArray("figures");
        foreach (FigureDifference one in comparison.Figures)
            Write(json, one);
        json.Writer.WriteEndArray();
        json.Writer.WriteStartArray("targets");
        foreach (TargetDifference one in comparison.Targets)
            Write(json, one);
        json.Writer.WriteEndArray();
        json.Writer.WriteStartArray("verdicts");
        foreach (VerdictDifference one in comparison.Verdicts)
            Write(json, one);
        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static void Write(RecordJson json, FigureDifference one)
    {
        Utf8JsonWriter to = json.Writer;
        to.WriteStartObject();
        to.WriteString("kind", RecordJson.Word(one.Kind));
        to.WriteString("series", one.Series.ToString());
        to.WriteString("period", one.Period?.ToString());
        to.WriteString("older", one.Older?.Figure.Literal);
        to.WriteString("newer", one.Newer?.Figure.Literal);
        to.WriteString("source", (one.Newer ?? one.Older)?.SourceId);
        json.Number("change", one.Change);
        to.WriteEndObject();
    }

    private static void Write(RecordJson json, TargetDifference one)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("kind", RecordJson.Word(one.Kind));
        json.Writer.WriteString("target", one.Id);
        json.Strings("aspects", one.Aspects);
        json.Writer.WriteString("older", one.Older?.ToString());
        json.Writer.WriteString("newer", one.Newer?.ToString());
        json.Writer.WriteEndObject();
    }

    private static void Write(RecordJson json, VerdictDifference one)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("target", one.Target.Id);
        json.Strings("older", one.Older.Select(status => RecordJson.Word(status)));
        json.Strings("newer", one.Newer.Select(status => RecordJson.Word(status)));
        json.Writer.WriteEndObject();
    }
}
