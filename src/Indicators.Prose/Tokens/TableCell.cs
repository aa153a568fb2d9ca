namespace Indicators.Prose.Tokens;

/// <summary>A number in a row of a table, with what its head, its caption or its label say of it.</summary>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Unit">The unit of a number that has none; null where nobody tells it.</param>
/// <param name="Kind">What it says; null where the words around a figure tell it as anywhere.</param>
/// <param name="Comparison">What a growth is on.</param>
/// <param name="Period">The period its head names; null where it names none.</param>
internal sealed record TableCell(int Start, int End, Unit? Unit, ClaimKind? Kind, ClaimComparison Comparison, TimePeriod? Period)
{
    /// <summary>The name of the row.</summary>
    public required string Label { get; init; }
}
