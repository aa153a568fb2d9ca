namespace Indicators.Interchange;

/// <summary>A message as bytes, without the byte order mark that some services send.</summary>
internal static class JsonBytes
{
    public static byte[] Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        ReadOnlySpan<byte> bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        return bytes.StartsWith("\uFEFF"u8) ? bytes[3..].ToArray() : bytes.ToArray();
    }
}
