namespace Indicators.Validation;

/// <summary>A <see cref="FindingFigure"/> as it is written to JSON: flat, with names that do not change.</summary>
/// <param name="Role">What the number is in the argument: published, implied, limit …</param>
/// <param name="Name">Whose number it is, such as <c>high-tech-enterprises@chongqing</c>.</param>
/// <param name="Period">The period; null where there is none.</param>
/// <param name="Text">The number as published, or the range that was derived.</param>
/// <param name="Path">The JSON path of its place; null for a derived number.</param>
/// <param name="File">The file; null for a derived number.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 where it is not known.</param>
public sealed record FindingFigureRecord(
    LocalizedText Role, string Name, TimePeriod? Period, string Text, string? Path, string? File, int Line, int Column)
{
    /// <summary>The record of a figure.</summary>
    public static FindingFigureRecord Of(FindingFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        SourceLocation? at = figure.Location;
        return new FindingFigureRecord(figure.Role, figure.Name, figure.Period, figure.Text, at?.Path, at?.File, at?.Line ?? 0,
            at?.Column ?? 0);
    }
}
