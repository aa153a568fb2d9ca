using System.Collections.Immutable;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// What columns and codes of a file mean, where the standards' names do not tell: a JSON object with <c>columns</c> (column to
/// role), <c>units</c>, <c>subjects</c>, <c>indicators</c> and <c>statuses</c> (code to what it is here).
/// </summary>
/// <example><code>
/// { "columns": { "LAND": "subject", "MERKMAL": "indicator", "QUELLE": "note" },
///   "units": { "MIO_LCU": "百万元" }, "subjects": { "CHN": "cn" }, "indicators": { "B1GQ": "gdp" }, "statuses": { "v": "provisional" } }
/// </code></example>
public sealed class ImportMapping
{
    private ImportMapping(JsonElement root)
    {
        Columns = Section(root, "columns");
        Units = Section(root, "units");
        Subjects = Section(root, "subjects");
        Indicators = Section(root, "indicators");
        Statuses = Section(root, "statuses");
    }

    /// <summary>
    /// Roles by column: <c>time</c>, <c>value</c>, <c>subject</c>, <c>indicator</c>, <c>transformation</c>, <c>unit</c>,
    /// <c>multiplier</c>, <c>status</c>, <c>note</c>, <c>ignore</c>.
    /// </summary>
    public ImmutableDictionary<string, string> Columns { get; }

    /// <summary>Units by code: a unit as figures are written with it, such as 亿元.</summary>
    public ImmutableDictionary<string, string> Units { get; }

    /// <summary>Ids of subjects by code.</summary>
    public ImmutableDictionary<string, string> Subjects { get; }

    /// <summary>Ids of indicators by code.</summary>
    public ImmutableDictionary<string, string> Indicators { get; }

    /// <summary>Statuses by code: <c>final</c>, <c>provisional</c>, <c>estimated</c>, <c>forecast</c>, <c>derived</c>.</summary>
    public ImmutableDictionary<string, string> Statuses { get; }

    /// <summary>Reads a mapping.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="FormatException">It is no such object; the message says what is wrong.</exception>
    public static ImportMapping Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json,
                new JsonDocumentOptions
                {
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowDuplicateProperties = false,
                });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("A mapping is a JSON object with the sections columns, units, subjects, indicators, statuses.");
            return new ImportMapping(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            // Half of a pair of characters, written out or as an escape, is no text: System.Text.Json has other exceptions for it.
            throw new FormatException($"The mapping is not JSON: {Findings.Shortened(fault.Message)}", fault);
        }
    }

    private static ImmutableDictionary<string, string> Section(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement section))
            return ImmutableDictionary<string, string>.Empty;
        if (section.ValueKind != JsonValueKind.Object || section.EnumerateObject().Any(one => one.Value.ValueKind != JsonValueKind.String))
            throw new FormatException($"The section '{name}' of a mapping is an object whose values are texts.");
        return section.EnumerateObject().ToImmutableDictionary(one => one.Name, one => one.Value.GetString()!, StringComparer.Ordinal);
    }
}
