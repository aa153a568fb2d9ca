using System.Globalization;

namespace Indicators;

/// <summary>
/// What the locations of many items share: the file, and the path of the array they stand in. A location is made of it
/// only when somebody asks, so that a million observations do not carry a million paths.
/// </summary>
/// <param name="File">The file's name, or null.</param>
/// <param name="Path">The path of the array, such as <c>$.observations</c>; of the item itself where it has no index.</param>
internal sealed record SourceSection(string? File, string Path)
{
    public SourceLocation At(int index, int line, int column) =>
        new(File, index < 0 ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]"), line, column);
}
