using System.Collections.Immutable;
using System.IO.Pipelines;

namespace Indicators.Json;

public static partial class CatalogReader
{
    /// <summary>Reads one document from a stream that may not be read synchronously, such as the body of a request.</summary>
    /// <param name="utf8">The stream, read from where it stands to its end. It is not closed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="CatalogException">Something is wrong; the exception carries every error.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<IndicatorCatalog> ReadAsync(
        Stream utf8, string name, CatalogReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        (IndicatorCatalog catalog, ImmutableArray<Diagnostic> diagnostics) =
            await LoadAsync(utf8, name, options, cancellationToken).ConfigureAwait(false);
        return Sound(catalog, diagnostics);
    }

    /// <summary>Reads one document from a pipe, such as the body of a request.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, string, CatalogReadOptions?, CancellationToken)"/>
    /// <param name="utf8">The pipe, read to its end. It is not completed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading of the pipe.</param>
    public static Task<IndicatorCatalog> ReadAsync(
        PipeReader utf8, string name, CatalogReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadAsync(utf8.AsStream(leaveOpen: true), name, options, cancellationToken);
    }

    /// <summary>Reads one document from a stream that may not be read synchronously; findings instead of an exception.</summary>
    /// <param name="utf8">The stream, read from where it stands to its end. It is not closed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<CatalogReading> TryReadAsync(
        Stream utf8, string name, CatalogReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        (IndicatorCatalog read, ImmutableArray<Diagnostic> diagnostics) =
            await LoadAsync(utf8, name, options, cancellationToken).ConfigureAwait(false);
        IndicatorCatalog? catalog = read;
        KeepIfSound(ref catalog, diagnostics);
        return new CatalogReading(catalog, diagnostics);
    }

    /// <summary>Reads one document from a pipe; findings instead of an exception.</summary>
    /// <inheritdoc cref="TryReadAsync(Stream, string, CatalogReadOptions?, CancellationToken)"/>
    /// <param name="utf8">The pipe, read to its end. It is not completed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading of the pipe.</param>
    public static Task<CatalogReading> TryReadAsync(
        PipeReader utf8, string name, CatalogReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return TryReadAsync(utf8.AsStream(leaveOpen: true), name, options, cancellationToken);
    }

    /// <summary>
    /// Waits for the bytes, never for more than the limit and one byte, which tells that there are more; what they say is read at once.
    /// </summary>
    private static async Task<(IndicatorCatalog Catalog, ImmutableArray<Diagnostic> Diagnostics)> LoadAsync(
        Stream utf8, string name, CatalogReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        options ??= CatalogReadOptions.Default;
        using var content = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read;
            content.Length <= options.MaxFileBytes && (read = await utf8.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            content.Write(buffer, 0, read);
        content.Position = 0;
        cancellationToken.ThrowIfCancellationRequested();
        IndicatorCatalog catalog = ReadSound(content, name, out ImmutableArray<Diagnostic> diagnostics, options);
        return (catalog, diagnostics);
    }
}
