namespace Indicators.Prose;

/// <summary>A number of a text that is no claim, and why.</summary>
/// <param name="Start">Where it begins: UTF-16 code units from the start of the text.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="Literal">The number as written, with its unit where it has one.</param>
/// <param name="Reason">Why it is none.</param>
public sealed record PassedNumber(long Start, long End, string Literal, PassedOver Reason);
