using System.Globalization;

namespace Indicators.Prose.Evaluation;

/// <summary>Whether an annotated quantity and a claim are the same amount of the same unit.</summary>
internal static class Quantities
{
    private const decimal Tolerance = 0.0001m;

    private static readonly Dictionary<string, string> SameUnits = new()
    {
        ["个百分点"] = "百分点",
        ["个基点"] = "基点",
        ["㎡"] = "平方米",
        ["％"] = "%",
        ["平方千米"] = "平方公里",
        ["千米"] = "公里",
        ["kWh"] = "千瓦时",
        ["千瓦小时"] = "千瓦时",
        ["标准箱"] = "标箱",
        ["名"] = "位",
    };

    public static bool AreEqual(TruthClaim truth, PolicyClaim claim)
    {
        if (Unit(truth.Unit) != Unit(claim.Unit) && !IsRank(truth, claim))
            return false;
        return IsNear(truth.Low, claim.ScaledValue) && (truth.High is null ? claim.High is null : IsNear(truth.High, claim.ScaledHigh));
    }

    private static bool IsRank(TruthClaim truth, PolicyClaim claim) => truth.Kind == "rank" && claim.Kind == ClaimKind.Rank;

    private static string Unit(string unit) => SameUnits.GetValueOrDefault(unit, unit);

    private static bool IsNear(string? expected, decimal? actual)
    {
        if (expected is null || actual is null)
            return false;
        decimal value = Number(expected);
        return Math.Abs(value - actual.Value) <= Math.Abs(value) * (expected.Contains('/', StringComparison.Ordinal) ? Tolerance : 0m);
    }

    private static decimal Number(string text)
    {
        string[] parts = text.Split('/');
        decimal value = decimal.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts.Length == 2 ? value / decimal.Parse(parts[1], CultureInfo.InvariantCulture) : value;
    }
}
