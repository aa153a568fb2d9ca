namespace Indicators.Validation;

/// <summary>
/// Which amounts may only be expected to grow, add up and lie within each other. A declared sign says it; where nothing is
/// declared, a name that speaks of a net amount excuses an indicator, and never accuses one.
/// </summary>
internal static class NetAmounts
{
    private static readonly string[] Words =
    [
        "利润", "净", "盈", "亏", "差额", "差值", "顺差", "逆差", "结余", "结存变动", "增减", "变动", "变化", "增量", "损益", "收益", "贷款", "存款", "融资", "自然增长",
        "profit", "net ", "surplus", "deficit", "balance", "change", "loss", "earning", "margin", "return", "loan", "deposit", "financing",
    ];

    /// <summary>
    /// True for amounts that are declared never to be negative, or of which neither a declaration nor a name says that they are net.
    /// </summary>
    public static bool AreExcluded(Indicator indicator) =>
        indicator.Kind is IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Count or IndicatorKind.Capacity
        && indicator.Sign != AmountSign.Any && (indicator.Sign == AmountSign.NeverNegative || !IsNamedNet(indicator));

    /// <summary>True where a name speaks of a net amount.</summary>
    public static bool IsNamedNet(Indicator indicator) =>
        IsNet(indicator.Name.Zh) || IsNet(indicator.Name.En) || indicator.Aliases.Any(IsNet);

    private static bool IsNet(string? name) =>
        name is not null && Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
