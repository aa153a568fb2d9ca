using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>A random catalogue written in each format that is ours to write, and read back: it says the same, targets and wordings included.</summary>
internal sealed class ExchangeTarget() : CatalogTarget("exchange")
{
    public override void Check(string input)
    {
        IndicatorCatalog kept = ReadSound(input, out _);
        foreach (InterchangeFormat format in InterchangeFormats.All.Where(each => each.Write is not null))
        {
            using var stream = new MemoryStream();
            format.Write!(kept, stream);
            stream.Position = 0;
            ImportReport back = format.Read(stream, "file." + format.Extension);
            BrokenPromise.Unless(
                back.Diagnostics.All(one => one.Severity != DiagnosticSeverity.Error), $"{format.Name}: what is written is read without an error", () => string.Join("; ", back.Diagnostics));
            string[] missing = [.. Lines(kept).Except(Lines(back.Catalog))];
            string[] more = [.. Lines(back.Catalog).Except(Lines(kept))];
            BrokenPromise.Unless(
                missing.Length == 0 && more.Length == 0, $"{format.Name}: what is read back is the same", () => $"{missing.FirstOrDefault()}\n≠\n{more.FirstOrDefault()}");
        }
    }

    /// <summary>The canonical lines, which end of a section they stand at aside.</summary>
    private static IEnumerable<string> Lines(IndicatorCatalog catalog) => CatalogWriter.ToJson(catalog).Split('\n').Select(line => line.TrimEnd(','));
}
