using System.Globalization;

namespace Indicators;

/// <summary>Where in a catalogue something stands: file, path inside the JSON document, line and column.</summary>
/// <param name="File">The file's name as it was given to the reader, or null for text that has no file.</param>
/// <param name="Path">The JSON path, such as <c>$.targets[3].goal</c>; <c>$</c> is the whole document; empty for a file as a whole.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known (a catalogue made in code).</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1; 0 where it is not known.</param>
public sealed record SourceLocation(string? File, string Path, int Line, int Column)
{
    /// <summary>The form compilers use, which editors turn into a link: <c>file(line,column)</c>, or the path alone.</summary>
    public override string ToString() =>
        Line == 0
            ? File is null ? Path : Path.Length == 0 ? File : $"{File}: {Path}"
            : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
