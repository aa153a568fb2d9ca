using System.Text;
using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format iati: XML whose root is an activity or a list of them.</summary>
internal sealed class IatiImport : IImportFormat
{
    public string Id => "iati";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        string start = Encoding.UTF8.GetString(head);
        return start.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('<')
            && (start.Contains("<iati-activities", StringComparison.Ordinal) || start.Contains("<iati-activity", StringComparison.Ordinal));
    }

    public ImportReport Import(ImportRequest request)
    {
        using Stream stream = request.Open();
        return IatiResults.Read(stream, request.Name, InterchangeRequest.Options(request));
    }
}
