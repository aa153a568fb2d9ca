namespace Indicators.Tool;

/// <summary>What was asked of plan.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Targets">The ids of the targets asked for.</param>
/// <param name="All">Every target.</param>
/// <param name="AsOf">The day of asking; null: the end of the newest period.</param>
/// <param name="KnownBy">What had been published by this day.</param>
/// <param name="By">The step: month, quarter or year.</param>
/// <param name="Pattern">even, seasonal, seasonal:n or milestones.</param>
/// <param name="WhatIfs">Stated values: 2024-10=2300亿元, 2024-11=5%, goal=270万辆.</param>
/// <param name="RoundTo">The whole steps amounts are rounded to.</param>
/// <param name="GrowthLimit">The growth possible at the most, as a percentage.</param>
/// <param name="Decimals">Decimals of what is shown.</param>
/// <param name="Split">The parts the goal is split over: children, a,b,c, or a=3,b=2.</param>
/// <param name="Floors">The least of a part: a=100家.</param>
/// <param name="Ceilings">The most of a part: a=500家.</param>
/// <param name="Format">text, json, md or html.</param>
internal sealed record PlanRequest(
    string Catalog,
    string[] Targets,
    bool All,
    DateOnly? AsOf,
    DateOnly? KnownBy,
    string By,
    string Pattern,
    string[] WhatIfs,
    string? RoundTo,
    string? GrowthLimit,
    int Decimals,
    string? Split,
    string[] Floors,
    string[] Ceilings,
    string Format);
