namespace Indicators.Samples.Dashboard;

/// <summary>
/// Reads the body of a request into memory as far as the limit. The form binding of the framework writes what is larger than 64 KB
/// into the folder for temporary files; nothing here writes a file.
/// </summary>
internal static class BodyReader
{
    /// <summary>The bytes; null where there are more than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read; (read = await body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (content.Length + read > limit)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
