using System.Collections.Immutable;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>upgrade with - on either side: a catalogue of one file in canonical form, to standard output or where it is told.</summary>
internal static class UpgradeInPipe
{
    public static int Run(UpgradeRequest request, Language language)
    {
        byte[] given = ReadAll(request.Catalog);
        string name = StandardStreams.NameOf(request.Catalog);
        IndicatorCatalog catalog = CatalogReader.ReadSound(new MemoryStream(given), name, out ImmutableArray<Diagnostic> diagnostics);
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
            Console.Error.WriteLine(language.Say("upgrade.comments", name));
        if (request.Check)
            return changes ? ExitCode.Findings : ExitCode.Fine;
        using Stream output = StandardStreams.OpenOutput(request.Output ?? StandardStreams.Dash);
        output.Write(canonical);
        return ExitCode.Fine;
    }

    private static byte[] ReadAll(string path)
    {
        using Stream input = StandardStreams.OpenInput(path);
        using var all = new MemoryStream();
        input.CopyTo(all);
        return all.ToArray();
    }
}
