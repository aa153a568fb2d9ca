namespace Indicators.Validation;

/// <summary>What a number is in the argument of a finding.</summary>
internal static class FigureRoles
{
    public static LocalizedText Published { get; } = ValidationWordings.Table["role.published"];

    public static LocalizedText Compared { get; } = ValidationWordings.Table["role.compared"];

    public static LocalizedText Earlier { get; } = ValidationWordings.Table["role.earlier"];

    public static LocalizedText Whole { get; } = ValidationWordings.Table["role.whole"];

    public static LocalizedText Limit { get; } = ValidationWordings.Table["role.limit"];

    public static LocalizedText Expected { get; } = ValidationWordings.Table["role.expected"];

    public static LocalizedText Stated { get; } = ValidationWordings.Table["role.stated"];

    public static LocalizedText Goal { get; } = ValidationWordings.Table["role.goal"];

    public static LocalizedText Baseline { get; } = ValidationWordings.Table["role.baseline"];

    public static LocalizedText Milestone { get; } = ValidationWordings.Table["role.milestone"];

    public static LocalizedText Sum { get; } = ValidationWordings.Table["role.sum"];

    public static LocalizedText Implied { get; } = ValidationWordings.Table["role.implied"];

    public static LocalizedText Accepted { get; } = ValidationWordings.Table["role.accepted"];
}
