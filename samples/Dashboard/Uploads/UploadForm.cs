using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Indicators.Samples.Dashboard;

/// <summary>The form of an upload, read part by part as it comes; see <see cref="BodyReader"/>.</summary>
internal sealed class UploadForm
{
    private const int LongestField = 1024;
    private const int MostParts = 16;
    private readonly Dictionary<string, string> _fields = [];

    /// <summary>The name the file has on the machine it came from; null where none came.</summary>
    public string? FileName { get; private set; }

    /// <summary>The file; null where none came or it is too large.</summary>
    public byte[]? File { get; private set; }

    /// <summary>A field; null where it was not sent.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>The form; null where the request holds none that is whole.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">How many bytes a file may have.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<UploadForm?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 70 } boundary)
            return null;
        try
        {
            var form = new UploadForm();
            var parts = new MultipartReader(boundary, request.Body);
            for (int i = 0; i < MostParts && await parts.ReadNextSectionAsync(cancellation) is { } part; i++)
                await form.TakeAsync(part, limit, cancellation);
            return form;
        }
        catch (Exception fault) when (fault is (IOException or InvalidDataException) and not BadHttpRequestException)
        {
            return null;
        }
    }

    private async Task TakeAsync(MultipartSection part, int limit, CancellationToken cancellation)
    {
        if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out ContentDispositionHeaderValue? disposition)
            || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { } name)
            return;
        if (name == "file" && disposition.IsFileDisposition())
        {
            FileName = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue
                ? disposition.FileNameStar
                : disposition.FileName).Value;
            File = await BodyReader.ReadAsync(part.Body, limit, cancellation);
        }
        else if (await BodyReader.ReadAsync(part.Body, LongestField, cancellation) is { } bytes)
        {
            _fields[name] = Encoding.UTF8.GetString(bytes);
        }
    }
}
