using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents;

/// <summary>
/// A document as plain text, with a map back: for every character the page, paragraph or cell it stood in. What cannot be read is
/// no exception but an empty text with the reason; only a missing or locked file throws.
/// </summary>
/// <example><code>
/// TextDocument document = TextDocument.Open("report.docx");
/// foreach (PolicyClaim claim in PolicyTextReader.Read(document.Text, options))
///     Console.WriteLine($"{claim.Literal}: {document.PlaceAt(claim.Start)}"); // 6200亿元: table 1, row 2, column 3
/// CatalogDraft draft = CatalogDraft.Of(claims, source, document.At);
/// </code></example>
public sealed class TextDocument
{
    /// <summary>Enough to know a figure by.</summary>
    private const int LongestShown = 40;

    private readonly ComposedText _composed;

    internal TextDocument(string file, DocumentKind kind, ComposedText composed)
    {
        File = file;
        Kind = kind;
        _composed = composed;
    }

    /// <summary>The name it was opened by.</summary>
    public string File { get; }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The text: a paragraph or a row of a table a line, cells apart by tabs, notes at the end. Plain text is as it was.</summary>
    public string Text => _composed.Text;

    /// <summary>What the document calls itself; null where it does not say.</summary>
    public string? Title => _composed.Title;

    /// <summary>Why it could not be read, or what was left out and has to be known.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _composed.Diagnostics;

    /// <summary>True where there is a text.</summary>
    public bool IsReadable => !Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error);

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="options">The bounds; null is <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static TextDocument Open(string path, DocumentOptions? options = null, CancellationToken cancellationToken = default)
    {
        using FileStream stream = System.IO.File.OpenRead(path);
        return ReadAsync(stream, path, options, cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Reads a document from a stream to its end. The stream is not closed.</summary>
    /// <param name="content">The bytes of the document.</param>
    /// <param name="file">What to call it in messages; its extension helps to name what is not read.</param>
    /// <param name="options">The bounds; null is <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static async Task<TextDocument> ReadAsync(
        Stream content, string file, DocumentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(file);
        DocumentOptions bounds = options ?? DocumentOptions.Default;
        using var watch = bounds.Clock is { } clock
            ? new CancellationTokenSource(bounds.TimeLimit, clock)
            : new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(watch.Token, cancellationToken);
        try
        {
            return await DocumentReading.ReadAsync(content, file, bounds, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (watch.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return DocumentReading.Unreadable(file, DocumentKind.Unknown, DocumentProblem.TooSlow(file, bounds.TimeLimit));
        }
    }

    /// <summary>
    /// The encoding of what is plain text by its first bytes, so that a text of any length can be read as it comes; null for
    /// everything else, which has to be opened as a whole.
    /// </summary>
    /// <param name="head">The first 256 KiB of a file, or all of it.</param>
    /// <param name="file">Its name.</param>
    public static Encoding? PlainTextEncoding(ReadOnlySpan<byte> head, string file) =>
        FoundFormat.TextEncodingOf(head.ToArray(), file);

    /// <summary>Where a character of <see cref="Text"/> stood.</summary>
    /// <param name="offset">Its offset; one beyond the end is at the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public DocumentPlace PlaceAt(long offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ImmutableArray<PlaceMark> marks = _composed.Marks;
        int low = 0;
        int high = marks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marks[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return new DocumentPlace(DocumentPart.Body, 1, (int)Math.Min(offset, Text.Length));
        PlaceMark mark = marks[low - 1];
        return mark.Place with { Offset = mark.Place.Offset + (int)(Math.Min(offset, Text.Length) - mark.Start) };
    }

    /// <summary>Where a claim stands, for the <c>at</c> of a catalogue: <c>page 3, paragraph 2, offset 120–126: 下降8.7%</c>.</summary>
    /// <param name="claim">A claim of <see cref="Text"/>.</param>
    public string At(PolicyClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        string shown = claim.Literal.Length <= LongestShown ? claim.Literal : claim.Literal[..LongestShown];
        string literal = string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
        return string.Create(CultureInfo.InvariantCulture, $"{PlaceAt(claim.Start)}, offset {claim.Start}–{claim.End}: {literal}");
    }
}
