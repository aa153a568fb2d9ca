using System.CommandLine;
using System.Text.Json;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>upgrade catalog: rewrites the files of a catalogue in the canonical form of the newest version of the format.</summary>
internal static class UpgradeCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        var output = new Option<string?>("--output", "-o") { HelpName = "path" };
        var check = new Option<bool>("--check");
        var command = new Command("upgrade") { catalog, output, check };
        command.SetAction(result => Run(
            new UpgradeRequest(result.GetRequiredValue(catalog), result.GetValue(output), result.GetValue(check)),
            LanguageOption.Of(result)));
        return command;
    }

    private static int Run(UpgradeRequest request, Language language)
    {
        if (request.Catalog == StandardStreams.Dash || (request.Output == StandardStreams.Dash && File.Exists(request.Catalog)))
            return UpgradeInPipe.Run(request, language);
        if (request.Output == StandardStreams.Dash && Directory.Exists(request.Catalog))
            return ExitCode.Refuse(language.Say("upgrade.folder-needed", request.Catalog));
        if (!CatalogInput.TryRead(request.Catalog, language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        int changed = 0;
        foreach (CatalogFile file in CatalogWriter.ToFiles(catalog))
            changed += Upgrade(request, file, language) ? 1 : 0;
        return request.Check && changed > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>Writes a file where it is not in canonical form yet, and says so; true where it was not.</summary>
    private static bool Upgrade(UpgradeRequest request, CatalogFile file, Language language)
    {
        string source = request.SourceOf(file);
        byte[] written = File.ReadAllBytes(source);
        bool changes = !written.AsSpan().SequenceEqual(file.Utf8.Span);
        if (changes && HasComments(written))
            Console.Error.WriteLine(language.Say("upgrade.comments", source));
        string target = request.TargetOf(file);
        if (!request.Check && (changes || target != source))
            Replace(target, file.Utf8.Span);
        Console.Out.WriteLine($"{target}: {Said(changes, request.Check, language)}");
        return changes;
    }

    internal static bool HasComments(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8.TrimStart("\uFEFF"u8),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, AllowMultipleValues = true });
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.Comment)
                return true;
        }

        return false;
    }

    /// <summary>Written beside it first: a full disk must not leave half a catalogue.</summary>
    private static void Replace(string path, ReadOnlySpan<byte> utf8)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        string beside = path + ".new";
        File.WriteAllBytes(beside, utf8);
        File.Move(beside, path, overwrite: true);
    }

    private static string Said(bool changes, bool check, Language language) =>
        language.Say(!changes ? "upgrade.canonical-already" : check ? "upgrade.would-be-rewritten" : "upgrade.rewritten");
}
