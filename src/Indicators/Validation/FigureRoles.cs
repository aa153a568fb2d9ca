namespace Indicators.Validation;

/// <summary>What a number is in the argument of a finding.</summary>
internal static class FigureRoles
{
    public static LocalizedText Published { get; } = new("公布", "published");

    public static LocalizedText Compared { get; } = new("对照", "compared with");

    public static LocalizedText Earlier { get; } = new("较早", "earlier");

    public static LocalizedText Whole { get; } = new("整体", "whole");

    public static LocalizedText Limit { get; } = new("界限", "limit");

    public static LocalizedText Expected { get; } = new("应为", "expected");

    public static LocalizedText Stated { get; } = new("所述", "stated");

    public static LocalizedText Goal { get; } = new("目标", "goal");

    public static LocalizedText Baseline { get; } = new("基期", "baseline");

    public static LocalizedText Milestone { get; } = new("节点", "milestone");

    public static LocalizedText Sum { get; } = new("合计", "sum");
}
