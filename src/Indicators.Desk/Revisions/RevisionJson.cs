using System.Text.Json;
using NodaTime;

namespace Indicators.Desk;

/// <summary>The ledger of revisions as JSON, for other programs.</summary>
public static class RevisionJson
{
    /// <summary>Writes the ledger as an object with its figures, revisions, bases and turned verdicts, stable and in UTF-8.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public static void Write(RevisionLedger ledger, Stream output, Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        using var json = new RecordJson(output, rounding ?? NumberRounding.TwoDecimals);
        json.Writer.WriteStartObject();
        Array(json, "figures", ledger.Figures, Write);
        Array(json, "revisions", ledger.Revisions, (to, one) => Write(to, one, language));
        Array(json, "bases", ledger.Bases, Write);
        Array(json, "turnedVerdicts", ledger.TurnedVerdicts, Write);
        json.Writer.WriteEndObject();
    }

    internal static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void Array<T>(RecordJson json, string name, IEnumerable<T> items, Action<RecordJson, T> write)
    {
        json.Writer.WriteStartArray(name);
        foreach (T item in items)
        {
            json.Writer.WriteStartObject();
            write(json, item);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }

    private static void Write(RecordJson json, RevisedFigure figure)
    {
        json.Writer.WriteString("series", figure.Series.ToString());
        json.Writer.WriteString("period", figure.Period.ToString());
        Array(json, "vintages", figure.Vintages, (to, one) =>
        {
            to.Writer.WriteString("value", one.Observation.Figure.Literal);
            to.Writer.WriteString("publishedOn", Day(one.PublishedOn));
            to.Writer.WriteString("source", one.Observation.SourceId);
            to.Writer.WriteString("status", RecordJson.Word(one.Observation.Status));
        });
    }

    private static void Write(RecordJson json, Revision one, Language language)
    {
        Utf8JsonWriter to = json.Writer;
        to.WriteString("series", one.Series.ToString());
        to.WriteString("period", one.Period.ToString());
        to.WriteString("kind", RecordJson.Word(one.Kind));
        to.WriteString("earlier", one.Earlier.Figure.Literal);
        to.WriteString("earlierOn", Day(one.EarlierOn));
        to.WriteString("later", one.Later.Figure.Literal);
        to.WriteString("laterOn", Day(one.LaterOn));
        to.WriteString("source", one.Later.SourceId);
        to.WriteString("unit", one.Later.Figure.Unit.Symbol);
        json.Number("change", one.Change);
        json.Number("relativeChange", one.RelativeChange);
        json.Strings("causes", one.Reasons.Select(reason => RecordJson.Word(reason.Cause)));
        json.Strings("reasons", one.Reasons.Select(reason => reason.ToText(language)));
    }

    private static void Write(RecordJson json, ComparableBase one)
    {
        Utf8JsonWriter to = json.Writer;
        to.WriteString("series", one.Level.Series.ToString());
        to.WriteString("period", one.Level.Period!.Value.ToString());
        to.WriteString("level", one.Level.Figure.Literal);
        to.WriteString("growth", one.Growth.Figure.Literal);
        to.WriteString("source", one.Growth.SourceId);
        to.WriteString("basis", RecordJson.Word(one.Basis));
        to.WriteString("unit", one.Level.Figure.Unit.Symbol);
        json.Number("implied", one.Implied);
        to.WriteString("published", one.Published?.Figure.Literal);
        json.Number("gap", one.Gap);
        if (one.Agrees is { } agrees)
            to.WriteBoolean("agrees", agrees);
        else
            to.WriteNull("agrees");
    }

    private static void Write(RecordJson json, TurnedVerdict one)
    {
        json.Writer.WriteString("target", one.Target.Id);
        json.Writer.WriteString("on", Day(one.On));
        json.Writer.WriteString("asOf", Day(one.AsOf));
        json.Strings("before", one.Before.Select(status => RecordJson.Word(status)));
        json.Strings("after", one.After.Select(status => RecordJson.Word(status)));
    }
}
