using System.Collections.Immutable;

namespace Indicators.Tables;

/// <summary>
/// Opens a file as sheets: what it is by its first bytes, whatever its name says, and then the reader for that. Text is read
/// here; workbooks need a reader of their own.
/// </summary>
/// <remarks>Immutable and safe to use from several threads at once.</remarks>
/// <example><code>
/// Workbook book = WorkbookOpener.Text.Open("yearbook.csv");      // with Indicators.Tables.Excel: ExcelFiles.Open("yearbook.xls")
/// foreach (Diagnostic problem in book.Diagnostics) Console.Error.WriteLine(problem);
/// foreach (SheetCell cell in book.Sheets[0].Cells) Console.WriteLine(cell);
/// </code></example>
public sealed class WorkbookOpener
{
    private readonly ImmutableArray<IWorkbookReader> _readers;

    /// <summary>Creates an opener.</summary>
    /// <param name="readers">The readers of what is not text; of two that read a kind, the first does.</param>
    public WorkbookOpener(params IEnumerable<IWorkbookReader> readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        _readers = [.. readers, new TextFileReader()];
    }

    /// <summary>Opens text only: delimited tables and JSON.</summary>
    public static WorkbookOpener Text { get; } = new();

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path. Only the name stands in locations.</param>
    /// <param name="options">What is said about it; null: <see cref="WorkbookOptions.Default"/>.</param>
    /// <returns>Its sheets, and why what could not be opened was not.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Workbook Open(string path, WorkbookOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream content = File.OpenRead(path);
        return Open(content, Path.GetFileName(path), options);
    }

    /// <summary>Opens what a stream holds.</summary>
    /// <param name="content">The bytes from where the stream stands. It is left open; one that cannot seek is read whole first.</param>
    /// <param name="file">The file's name, for locations.</param>
    /// <param name="options">What is said about it; null: <see cref="WorkbookOptions.Default"/>.</param>
    /// <returns>Its sheets, and why what could not be opened was not.</returns>
    public Workbook Open(Stream content, string file, WorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(file);
        options ??= WorkbookOptions.Default;
        if (Seekable(content, options.MaxBytes) is not { } bytes || bytes.Length > options.MaxBytes)
            return Refused(file, WorkbookContainer.Unknown, OpeningProblem.TooLarge(file, options.MaxBytes));
        ContainerFound found = ContainerDetector.Of(bytes, file);
        bytes.Position = 0;
        if (found.Problem is { } problem)
            return Refused(file, found.Container, problem);
        return _readers.FirstOrDefault(reader => reader.Reads(found.Container)) is { } reader
            ? reader.Read(bytes, file, found.Container, options)
            : Refused(file, found.Container, OpeningProblem.NoReader(file, found.Container));
    }

    private static Workbook Refused(string file, WorkbookContainer container, Diagnostic problem) => new(file, container, [], [problem]);

    /// <summary>The stream itself, or a copy of one that cannot seek or is not at its start; null where that would be too long.</summary>
    private static Stream? Seekable(Stream content, long limit)
    {
        if (content is { CanSeek: true, Position: 0 })
            return content;
        var copy = new MemoryStream();
        byte[] buffer = new byte[81_920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            if (copy.Length + read > limit)
                return null;
            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        return copy;
    }
}
