using System.Collections.Immutable;
using Indicators.Json;

namespace Indicators.Samples.Dashboard;

/// <summary>A catalogue in its own format.</summary>
internal sealed class CatalogUpload : IUploadKind
{
    public string Word => "catalog";

    public UploadOutcome Read(UploadedFile file)
    {
        // A name can make lines of a document; here every file is one.
        string name = file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? file.Name : file.Name + ".json";
        bool isSound = CatalogReader.TryRead(
            [new CatalogFile(name, file.Bytes)], out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics);
        return new UploadOutcome(isSound ? catalog : null, diagnostics);
    }
}
