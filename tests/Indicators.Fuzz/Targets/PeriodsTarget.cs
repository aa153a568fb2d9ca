using System.Text;
using Indicators.Fuzz.Generators;

namespace Indicators.Fuzz.Targets;

/// <summary>Periods: read or refused, printed and read back, moved by years or refused as documented.</summary>
internal sealed class PeriodsTarget() : FuzzTarget("periods", "txt")
{
    private static readonly DateOnly Today = new(2024, 10, 24);

    public override string Make(Dice dice, IReadOnlyList<string> corpus) =>
        corpus.Count > 0 && dice.Chance(20) ? Mutations.Of(dice, dice.Pick<string>([.. corpus])) : Periods.Any(dice);

    public override void Check(string input)
    {
        if (!TimePeriod.TryParse(input, out TimePeriod period, out ParseError error))
            _ = error.ToText(Language.Chinese, input) + error.ToText(Language.English, input);
        else
            Look(period);
        bool fromBytes = TimePeriod.TryParse(Encoding.UTF8.GetBytes(input), null, out TimePeriod same);
        BrokenPromise.Unless(fromBytes == TimePeriod.TryParse(input, out period) && same == period, "bytes and characters are read alike", () => $"{period}, {same}");
        if (TimePeriod.TryParse(input, Today, out TimePeriod relative))
            Look(relative);
        if (TimePeriod.TryReadPrefix(input, Today, out TimePeriod prefix, out int consumed))
        {
            BrokenPromise.Unless(TimePeriod.TryParse(input.AsSpan(0, consumed), Today, out TimePeriod whole) && whole == prefix, "a prefix is what Parse makes of it", () => $"'{input[..consumed]}': {prefix}, {whole}");
        }
    }

    private static void Look(TimePeriod period)
    {
        BrokenPromise.Unless(period.Start <= period.End && period.Days >= 1, "a period is not empty", () => $"{period.Start}–{period.End}");
        _ = period.ToText(Language.English);
        foreach (string text in new[] { period.ToString(), period.ToText(Language.Chinese) })
            BrokenPromise.Unless(TimePeriod.TryParse(text, out TimePeriod again) && again == period, "what is printed reads back", () => $"'{text}' of {period.Start}–{period.End}: {again.Start}–{again.End}");
        Move(() => period.Next());
        Move(() => period.Previous());
        Move(() => period.SamePeriodLastYear());
        Move(() => period.ShiftYears(3));
        _ = $"{period.Frequency} {period.WholeMonths} {period.IsYearToDate} {period.ShareElapsed(Today)}";
    }

    /// <summary>Leaving the calendar is refused with the exception that is documented.</summary>
    private static void Move(Func<TimePeriod> move)
    {
        try
        {
            _ = move();
        }
        catch (OverflowException)
        {
            // Documented: the period would leave the years 1 to 9999.
        }
    }
}
