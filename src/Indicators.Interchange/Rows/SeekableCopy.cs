namespace Indicators.Interchange;

/// <summary>A stream that cannot seek, kept in a temporary file that goes when it is closed.</summary>
internal static class SeekableCopy
{
    public static FileStream Of(Stream stream)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var copy = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
