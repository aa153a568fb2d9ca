namespace Indicators.Json;

/// <summary>
/// The JSON Schema (draft 2020-12) of the catalogue file: what editors complete and check files with. It says of the
/// structure what the reader says; figures, periods, units and references are checked by the reader alone.
/// </summary>
public static class CatalogSchema
{
    /// <summary>The name of the schema's file, in the package and in the documentation.</summary>
    public const string FileName = "indicators-catalog.schema.json";

    /// <summary>The schema as text.</summary>
    public static string Text
    {
        get
        {
            using var reader = new StreamReader(OpenRead());
            return reader.ReadToEnd();
        }
    }

    /// <summary>The schema as a stream of UTF-8.</summary>
    public static Stream OpenRead() =>
        typeof(CatalogSchema).Assembly.GetManifestResourceStream(FileName)
        ?? throw new InvalidOperationException($"The resource {FileName} is missing from the assembly.");
}
