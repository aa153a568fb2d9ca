namespace Indicators.Desk.Tests.Slips;

/// <summary>A kind of slip: how it is made of a statement of the record.</summary>
/// <param name="Name">What it is called in English.</param>
/// <param name="NameZh">What it is called in Chinese.</param>
/// <param name="Plant">The sentence with the slip; null where the statement gives no room for it.</param>
internal sealed record PlantedSlip(string Name, string NameZh, Func<SlipPlace, string?> Plant);
