using System.CommandLine;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>schema: the JSON Schema of catalogue files, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        Console.Out.Write(CatalogSchema.Text);
        return ExitCode.Fine;
    }
}
