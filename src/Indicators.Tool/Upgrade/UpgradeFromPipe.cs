using System.Collections.Immutable;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>upgrade -: a catalogue from standard input in canonical form, to standard output or where it is told.</summary>
internal static class UpgradeFromPipe
{
    public static int Run(UpgradeRequest request, Language language)
    {
        byte[] given = ReadAll();
        IndicatorCatalog catalog = CatalogReader.ReadSound(new MemoryStream(given), "stdin", out ImmutableArray<Diagnostic> diagnostics);
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        foreach (Diagnostic error in errors)
            Console.Error.WriteLine($"{error.Location}: {error.Id} {error.ToText(language)}");
        if (errors.Length > 0)
            return ExitCode.BadUsage;
        using var written = new MemoryStream();
        CatalogWriter.Write(catalog, written);
        ReadOnlySpan<byte> canonical = written.GetBuffer().AsSpan(0, (int)written.Length);
        bool changes = !given.AsSpan().SequenceEqual(canonical);
        if (changes && UpgradeCommand.HasComments(given))
            Console.Error.WriteLine(language.Say("upgrade.comments", "stdin"));
        if (request.Check)
            return changes ? ExitCode.Findings : ExitCode.Fine;
        using Stream output = request.Output is null or StandardStreams.Dash ? StandardStreams.OpenOutput() : File.Create(request.Output);
        output.Write(canonical);
        return ExitCode.Fine;
    }

    private static byte[] ReadAll()
    {
        using Stream input = Console.OpenStandardInput();
        using var all = new MemoryStream();
        input.CopyTo(all);
        return all.ToArray();
    }
}
