using System.Text;
using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format jsonstat: JSON whose first words are those of a cube.</summary>
internal sealed class JsonStatImport : IImportFormat
{
    public string Id => "jsonstat";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        ReadOnlySpan<byte> text = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (!text.StartsWith("{"u8))
            return false;
        string start = Encoding.UTF8.GetString(text);
        bool isOfSdmx = start.Contains("\"dataSets\"", StringComparison.Ordinal)
            || start.Contains("\"structures\"", StringComparison.Ordinal);
        return !isOfSdmx && (HasClass(start) || (Has(start, "dimension") && (Has(start, "size") || Has(start, "value"))));
    }

    public ImportReport Import(ImportRequest request)
    {
        using Stream stream = request.Open();
        return JsonStat.Read(stream, request.Name, InterchangeRequest.Options(request));
    }

    private static bool HasClass(string start)
    {
        int at = start.IndexOf("\"class\"", StringComparison.Ordinal);
        return at >= 0 && start[(at + 7)..].TrimStart(' ', ':', '\t', '\r', '\n') is var value
            && (value.StartsWith("\"dataset\"", StringComparison.Ordinal) || value.StartsWith("\"collection\"", StringComparison.Ordinal));
    }

    private static bool Has(string start, string name) => start.Contains($"\"{name}\"", StringComparison.Ordinal);
}
