using Indicators.Progress;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>The cuts of the pages on verdicts, in fractions: whose clock, which bound word, how far short.</summary>
internal static class Cuts
{
    private static readonly Rational FivePercent = Rational.Create(1, 20);

    /// <summary>±5 points of a plan's clock.</summary>
    public static ProgressStatus OfPlan(Rational lead) =>
        lead > FivePercent ? ProgressStatus.AheadOfSchedule : lead >= -FivePercent ? ProgressStatus.OnSchedule : ProgressStatus.BehindSchedule;

    /// <summary>Inside a year the months gone are reached or not; more than five points beyond them is ahead.</summary>
    public static ProgressStatus OfYear(Rational lead) =>
        lead > FivePercent ? ProgressStatus.AheadOfSchedule : lead.Sign >= 0 ? ProgressStatus.OnSchedule : ProgressStatus.BehindSchedule;

    /// <summary>A growth goal before it is due: at it or beyond, within the tolerance of 左右, further short.</summary>
    public static ProgressStatus OfGrowth(bool isMet, bool isNearlyMet) =>
        isMet ? ProgressStatus.AheadOfSchedule : isNearlyMet ? ProgressStatus.OnSchedule : ProgressStatus.BehindSchedule;

    public static ProgressStatus WhenDue(bool isMet, bool isNearlyMet = false) =>
        isMet ? ProgressStatus.Achieved : isNearlyMet ? ProgressStatus.MetWithinTolerance : ProgressStatus.Missed;

    /// <summary>At the goal or beyond it in the wanted direction; beyond it alone where the word is strict.</summary>
    public static bool Meets(Rational value, Rational goal, Word word, bool isRising)
    {
        int side = (value - goal).Sign * (isRising ? 1 : -1);
        return side > 0 || (side == 0 && word != Word.Strict);
    }

    /// <summary>左右: short by 5 % of the number at most, and never less than one unit of the published figure's last digit.</summary>
    public static bool NearlyMeets(Rational value, Rational goal, Word word, bool isRising, Rational digit)
    {
        Rational share = Absolute(goal) * FivePercent, allowed = share > digit ? share : digit;
        Rational shortBy = (goal - value) * Rational.Create(isRising ? 1 : -1, 1);
        return word == Word.About && shortBy.Sign > 0 && shortBy <= allowed;
    }

    public static Rational Absolute(Rational number) => number.Sign < 0 ? -number : number;

    /// <summary>A number to print and to compare with a decimal.</summary>
    public static decimal Decimal(Rational number) => number.Round(18, MidpointRounding.ToEven);

    /// <summary>A number of tenths.</summary>
    public static Rational Tenths(int number) => Rational.Create(number, 10);

    /// <summary>A number of tenths as it is published.</summary>
    public static string Text(int tenths) => (tenths / 10m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
