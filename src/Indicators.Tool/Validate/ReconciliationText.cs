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
        Reconciliation[] held = [
            .. report.Reconciled.Where(check => check.Verdict is ReconciliationVerdict.Agrees or ReconciliationVerdict.Open)];
        Reconciliation[] left = [.. report.Reconciled.Where(check => check.Verdict == ReconciliationVerdict.NotChecked)];
        Line(language.Say("reconciled.held", held.Length));
        foreach (Reconciliation check in held)
            Line($"{Indent}{check.ToText(language)}{Room(check)}");
        Line(language.Say("reconciled.left", left.Length));
        foreach (Reconciliation check in left)
            Line($"{Indent}{check.ToText(language)}{language.Say("reconciled.reason", check.Reason.ToText(language))}");
    }

    /// <summary>What both sides have in common; where that is one number there is no room but exactly enough.</summary>
    private string Room(Reconciliation check)
    {
        if (check.Verdict == ReconciliationVerdict.Open)
            return language.Say("reconciled.open");
        return check.Room is { } room ? language.Say("reconciled.room", $"{Text(room)}{check.Unit}") : "";
    }

    private static string Text(Interval range) =>
        range.Low is { } low && range.High is { } high && low == high
            ? Number(low)
            : $"{(range.IsLowOpen || range.Low is null ? "(" : "[")}{(range.Low is { } from ? Number(from) : "−∞")}, "
                + $"{(range.High is { } to ? Number(to) : "+∞")}{(range.IsHighOpen || range.High is null ? ")" : "]")}";

    private static string Number(decimal value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private void Line(string text) => output.Write(text + "\n");
}
