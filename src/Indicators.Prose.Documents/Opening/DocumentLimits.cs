namespace Indicators.Prose.Documents.Opening;

/// <summary>The bounds of one reading: what has been unpacked so far, and whether it is to end.</summary>
internal sealed class DocumentLimits(string file, DocumentOptions options, CancellationToken cancellationToken)
{
    private long _unpacked;

    public string File => file;

    public CancellationToken Cancellation => cancellationToken;

    /// <summary>How many bytes may still be unpacked.</summary>
    public long Left => options.MaxBytes - _unpacked;

    /// <summary>Counts bytes that were unpacked.</summary>
    public void Unpack(long bytes)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _unpacked += bytes;
        if (_unpacked > options.MaxBytes)
            throw new UnreadableDocumentException(DocumentProblem.UnpacksTooLarge(file, options.MaxBytes));
    }

    /// <summary>Reads a packed stream to its end only to learn how long it is, for a header may lie.</summary>
    public void Measure(Stream packed)
    {
        byte[] block = new byte[64 * 1024];
        int length;
        while ((length = packed.Read(block)) > 0)
            Unpack(length);
    }

    public void Enter(int depth)
    {
        if (depth > options.MaxDepth)
            throw new UnreadableDocumentException(DocumentProblem.TooDeep(file, options.MaxDepth));
    }
}
