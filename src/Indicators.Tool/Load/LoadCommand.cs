using System.CommandLine;
using System.Security.Cryptography;
using Indicators.Json;
using Indicators.Storage;

namespace Indicators.Tool;

/// <summary>load catalog --to store: enters a catalogue, or a release of one, in a store; the same again changes nothing.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        var to = new Option<string>("--to") { Required = true, HelpName = "store" };
        var release = new Option<string?>("--release") { HelpName = "key" };
        var observations = new Option<string?>("--observations") { HelpName = "file" };
        var command = new Command("load") { catalog, to, release, observations };
        command.SetAction(result => Run(
            new LoadRequest(result.GetRequiredValue(catalog), result.GetRequiredValue(to), result.GetValue(release),
                result.GetValue(observations)),
            LanguageOption.Of(result)));
        return command;
    }

    private static int Run(LoadRequest request, Language language)
    {
        if (!CatalogInput.TryRead(request.Catalog, language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        ObservationStore store = StoreInput.Open(request.To, language, mayCreate: true);
        using Stream? lines = request.Observations is { } file ? OpenTwice(file) : null;
        string release = request.Release ?? KeyOf(catalog, lines);
        try
        {
            LoadResult result = store.LoadAsync(release, catalog, lines is null
                ? null
                : CatalogReader.StreamObservations(lines, StandardStreams.NameOf(request.Observations!), catalog))
                .GetAwaiter().GetResult();
            Console.Out.WriteLine(language.Say(result.WasThere
                ? "load.was-there"
                : "load.done", PrintableText.Of(result.Release), result.Observations));
            return ExitCode.Fine;
        }
        catch (CatalogException wrong)
        {
            foreach (Diagnostic diagnostic in wrong.Diagnostics)
                Console.Error.WriteLine($"{diagnostic.Location}: {diagnostic.Id} {diagnostic.ToText(language)}");
            return ExitCode.BadUsage;
        }
    }

    /// <summary>Read once for its name and once for its content: a pipe is kept, as a file that goes when it is closed.</summary>
    private static FileStream OpenTwice(string path)
    {
        if (path != StandardStreams.Dash)
            return File.OpenRead(path);
        string kept = Path.GetTempFileName();
        var copy = new FileStream(kept, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using Stream input = StandardStreams.OpenInput(path);
        input.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    /// <summary>A release without a name is known by its content.</summary>
    private static string KeyOf(IndicatorCatalog catalog, Stream? lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var text = new MemoryStream();
        CatalogWriter.Write(catalog, text);
        hash.AppendData(text.GetBuffer(), 0, (int)text.Length);
        if (lines is not null)
        {
            hash.AppendData(SHA256.HashData(lines));
            lines.Position = 0;
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
