using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format opensdg: a folder with tables named by their indicators, or one such table.</summary>
internal sealed class OpenSdgImport : IImportFormat
{
    public string Id => "opensdg";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        if (name.EndsWith('/'))
            return Tables(name) || Tables(Path.Combine(name, "data"));
        string file = Path.GetFileName(name);
        return file.StartsWith("indicator_", StringComparison.OrdinalIgnoreCase)
            && file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
    }

    public ImportReport Import(ImportRequest request) => OpenSdg.ReadFolder(request.Path, InterchangeRequest.Options(request));

    private static bool Tables(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "indicator_*.csv").Any();
}
