using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Html;
using Indicators.Prose.Documents.Opening;
using Indicators.Prose.Documents.Pdf;
using Indicators.Prose.Documents.Plain;
using Indicators.Prose.Documents.Word;

namespace Indicators.Prose.Documents;

/// <summary>
/// Reads one document on a thread of its own, which is left behind where the time is over: the libraries cannot be stopped.
/// </summary>
internal static class DocumentReading
{
    /// <summary>The libraries go down into nested parts by recursion; the usual stack is soon full.</summary>
    private const int StackBytes = 16 << 20;

    public static async Task<TextDocument> ReadAsync(
        Stream content, string file, DocumentOptions options, CancellationToken cancellationToken)
    {
        if (await BytesOf(content, options.MaxBytes, cancellationToken).ConfigureAwait(false) is not { } bytes)
            return Unreadable(file, DocumentKind.Unknown, DocumentProblem.TooLarge(file, options.MaxBytes));
        var limits = new DocumentLimits(file, options, cancellationToken);
        var result = new TaskCompletionSource<TextDocument>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Run(bytes, limits, result), StackBytes) { IsBackground = true, Name = "Indicators document" };
        thread.Start();
        return await result.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public static TextDocument Unreadable(string file, DocumentKind kind, Diagnostic why) =>
        new(file, kind, new ComposedText("", [], null, [why]));

    private static void Run(byte[] content, DocumentLimits limits, TaskCompletionSource<TextDocument> result)
    {
        try
        {
            result.TrySetResult(Read(content, limits));
        }
        catch (OperationCanceledException)
        {
            result.TrySetCanceled(limits.Cancellation);
        }
        catch (Exception fault)
        {
            result.TrySetException(fault);
        }
    }

    private static TextDocument Read(byte[] content, DocumentLimits limits)
    {
        FoundFormat format = FoundFormat.Of(content, limits.File);
        if (format.Problem is { } problem)
            return Unreadable(limits.File, format.Kind, problem);
        try
        {
            ComposedText composed = Compose(format.Kind, content, limits);
            return composed.HasWords || composed.Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error)
                ? new TextDocument(limits.File, format.Kind, composed)
                : Unreadable(limits.File, format.Kind, DocumentProblem.NoText(limits.File));
        }
        catch (UnreadableDocumentException refused)
        {
            return Unreadable(limits.File, format.Kind, refused.Diagnostic);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A damaged file makes the libraries throw whatever comes: an index, a null, a cast.
            return Unreadable(limits.File, format.Kind, DocumentProblem.Damaged(limits.File, fault.GetType().Name));
        }
    }

    private static ComposedText Compose(DocumentKind kind, byte[] content, DocumentLimits limits) => kind switch
    {
        DocumentKind.Html => PageReader.Read(content, limits),
        DocumentKind.Docx => WordReader.Read(content, limits),
        DocumentKind.Pdf => PdfReader.Read(content, limits),
        _ => PlainReader.Read(content, limits),
    };

    private static async Task<byte[]?> BytesOf(Stream content, long most, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] block = new byte[64 * 1024];
        int length;
        while ((length = await content.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + length > most)
                return null;
            bytes.Write(block, 0, length);
        }

        return bytes.ToArray();
    }
}
