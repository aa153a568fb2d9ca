using System.Collections.Immutable;
using System.Text;
using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>Small catalogues as text, and what the reader says of them.</summary>
internal static class CatalogText
{
    public const string Definitions = """
          "sources": [ { "id": "plan", "title": "Plan", "publisher": "City" } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ]
        """;

    public static string With(string sections) => $"{{ \"formatVersion\": 1,\n{Definitions},\n{sections} }}";

    /// <summary>A catalogue with one observation of the given properties on its fifth line.</summary>
    public static string WithObservation(string properties) => With($"\"observations\": [ {{ {properties} }} ]");

    public static string WithTarget(string properties) =>
        With($"\"targets\": [ {{ \"id\": \"t\", \"indicator\": \"firms\", \"subject\": \"city\", {properties} }} ]");

    public static ImmutableArray<Diagnostic> Errors(string json) => Errors(Encoding.UTF8.GetBytes(json));

    public static ImmutableArray<Diagnostic> Errors(byte[] utf8)
    {
        bool read = CatalogReader.TryRead([new CatalogFile("c.json", utf8)], out _, out ImmutableArray<Diagnostic> diagnostics);
        read.Should().Be(diagnostics.IsEmpty, "a catalogue is given where nothing is wrong");
        return diagnostics;
    }

    public static string Described(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location!.Path} {diagnostic.Location.Line}:{diagnostic.Location.Column}";
}
