using System.Text.Json.Serialization;

namespace Indicators.Validation;

/// <summary>A <see cref="SuspectFigure"/> as it is written to JSON: flat, with names that do not change.</summary>
/// <param name="Name">Whose number it is, such as <c>high-tech-enterprises@chongqing</c>.</param>
/// <param name="Period">The period; null where there is none.</param>
/// <param name="Text">The number as published.</param>
/// <param name="WouldFit">What would fit in its place; left out where that has no two ends.</param>
/// <param name="Path">The JSON path of its place; null for a figure made in code.</param>
/// <param name="File">The file; null for a figure made in code.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 where it is not known.</param>
public sealed record SuspectFigureRecord(
    string Name,
    TimePeriod? Period,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? WouldFit,
    string? Path,
    string? File,
    int Line,
    int Column)
{
    /// <summary>The record of a suspect.</summary>
    public static SuspectFigureRecord Of(SuspectFigure suspect)
    {
        ArgumentNullException.ThrowIfNull(suspect);
        SourceLocation? at = suspect.Figure.Location;
        return new SuspectFigureRecord(
            suspect.Figure.Name, suspect.Figure.Period, suspect.Figure.Text, suspect.WouldFit, at?.Path, at?.File, at?.Line ?? 0,
                at?.Column ?? 0);
    }
}
