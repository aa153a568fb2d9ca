using System.Globalization;
using Indicators.Derivation;
using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>What --explain adds: what was reconciled, with how much room, and what was not checked and why.</summary>
internal sealed class ReconciliationText(TextWriter output, Language language)
{
    private const string Indent = "    ";

    public void Write(ValidationReport report)
    {
        Reconciliation[] held = [.. report.Reconciled.Where(check => check.Verdict is ReconciliationVerdict.Agrees or ReconciliationVerdict.Open)];
        Reconciliation[] left = [.. report.Reconciled.Where(check => check.Verdict == ReconciliationVerdict.NotChecked)];
        Line(Words($"已核对{held.Length}项：", $"Reconciled, {held.Length}:"));
        foreach (Reconciliation check in held)
            Line($"{Indent}{check.ToText(language)}{Room(check)}");
        Line(Words($"未核对{left.Length}项：", $"Not checked, {left.Length}:"));
        foreach (Reconciliation check in left)
            Line($"{Indent}{check.ToText(language)}{Words("原因：", " Reason: ")}{Reason(check.Reason)}");
    }

    /// <summary>What both sides have in common; where that is one number there is no room but exactly enough.</summary>
    private string Room(Reconciliation check)
    {
        if (check.Verdict == ReconciliationVerdict.Open)
            return Words("一侧无界，无从核定。", " One side has no end: nothing to hold it against.");
        return check.Room is { } room ? Words($"余地：{Text(room)}{check.Unit}。", $" Room: {Text(room)}{check.Unit}.") : "";
    }

    private static string Text(ValueRange range) =>
        range.Low is { } low && range.High is { } high && low == high
            ? Number(low)
            : $"{(range.IsLowOpen || range.Low is null ? "(" : "[")}{(range.Low is { } from ? Number(from) : "−∞")}, {(range.High is { } to ? Number(to) : "+∞")}{(range.IsHighOpen || range.High is null ? ")" : "]")}";

    private static string Number(decimal value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private string Reason(NotCheckedReason reason) => reason switch
    {
        NotCheckedReason.ConstantPrices => Words("增速按不变价计算。", "growth is at constant prices."),
        NotCheckedReason.ComparableScope => Words("增速按可比口径计算。", "growth is on a comparable scope."),
        NotCheckedReason.Break => Words("其间口径有变。", "a break of the series lies between."),
        NotCheckedReason.AverageOfPeriod => Words("分母为期内平均数，公布的是时点数。", "the denominator is an average of the period; what is published is one day's."),
        NotCheckedReason.GrossOrNet => Words("未说明新增数是否为净增。", "whether the increment is net is not stated."),
        NotCheckedReason.Revised => Words("其中有修订数；与修订前的数相符。", "a figure was revised since; it holds with the figure before."),
        _ => reason.ToString(),
    };

    private string Words(string zh, string en) => language == Language.English ? en : zh;

    private void Line(string text) => output.Write(text + "\n");
}
