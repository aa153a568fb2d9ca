using System.CommandLine;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>schema: the JSON Schema of catalogue files, for editors, and of what other commands print for programs.</summary>
internal static class SchemaCommand
{
    private const string Catalog = "catalog";

    /// <summary>Beside that of catalogues, which the library has.</summary>
    private static readonly string[] Others = ["progress", "findings", "claims", "numbers", "draft-check", "table-mapping"];

    public static Command Create()
    {
        var form = new Argument<string>("form") { DefaultValueFactory = _ => Catalog };
        form.AcceptOnlyFromAmong([Catalog, .. Others]);
        var command = new Command("schema") { form };
        command.SetAction(result => Run(result.GetRequiredValue(form)));
        return command;
    }

    private static int Run(string form)
    {
        Console.Out.Write(form == Catalog ? CatalogSchema.Text : TextOf($"indicators-{form}.schema.json"));
        return ExitCode.Fine;
    }

    private static string TextOf(string name)
    {
        using Stream stream = typeof(SchemaCommand).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
