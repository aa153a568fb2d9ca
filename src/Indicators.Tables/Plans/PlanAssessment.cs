namespace Indicators.Tables.Plans;

/// <summary>A light or a word of an office on a target: 红灯, 完成.</summary>
/// <param name="Class">As written.</param>
/// <param name="Cell">Where.</param>
/// <param name="Period">The period whose figures it judges; null where the table names none.</param>
internal sealed record PlanAssessment(string Class, CellAddress Cell, TimePeriod? Period);
