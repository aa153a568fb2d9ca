using System.Text.Json.Serialization;

namespace Indicators.Benchmarks;

/// <summary>The fields of a catalogue file as plain strings: what one would write without the library.</summary>
public sealed class PlainCatalog
{
    public int FormatVersion { get; set; }

    public List<PlainSource> Sources { get; set; } = [];

    public List<PlainSubject> Subjects { get; set; } = [];

    public List<PlainIndicator> Indicators { get; set; } = [];

    public List<PlainObservation> Observations { get; set; } = [];

    public sealed record PlainSource(string Id, string Title, string Publisher, string? Published);

    public sealed record PlainName(string? Zh, string? En);

    public sealed record PlainSubject(string Id, string Kind, PlainName Name);

    public sealed record PlainIndicator(string Id, PlainName Name, string Unit, string Kind, string Direction);

    public sealed class PlainObservation
    {
        public string Indicator { get; set; } = "";

        public string Subject { get; set; } = "";

        public string Period { get; set; } = "";

        public string? Transformation { get; set; }

        public string Value { get; set; } = "";

        public string? Status { get; set; }

        public string? Source { get; set; }

        public string? Published { get; set; }

        public string? At { get; set; }

        public string? Confidence { get; set; }

        public string? Note { get; set; }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainCatalog))]
internal sealed partial class PlainCatalogContext : JsonSerializerContext;
