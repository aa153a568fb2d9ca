namespace Indicators.Tables;

/// <summary>Reads the sheets of files of some kinds. A package brings its own; <see cref="WorkbookOpener"/> asks the right one.</summary>
/// <remarks>An implementation is safe to use from several threads at once.</remarks>
public interface IWorkbookReader
{
    /// <summary>Whether files of this kind are read.</summary>
    /// <param name="container">What the bytes of a file are.</param>
    bool Reads(WorkbookContainer container);

    /// <summary>Reads a file. What is wrong with it is a diagnostic of the workbook; only a stream that fails throws.</summary>
    /// <param name="content">The file's bytes: at their start, and able to seek. It is left open.</param>
    /// <param name="file">The file's name, for locations.</param>
    /// <param name="container">What the bytes are, one of those that are read.</param>
    /// <param name="options">What is said about the file, and its limits.</param>
    Workbook Read(Stream content, string file, WorkbookContainer container, WorkbookOptions options);
}
