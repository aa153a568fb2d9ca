namespace Indicators.Progress.Methods;

/// <summary>The years of a growth to date and of the growth needed, as the powers that make a growth a year of them.</summary>
internal readonly struct RateYears(int elapsed, int total)
{
    /// <summary>Plans of ten years and less.</summary>
    private const int MostMonths = 120;

    private static readonly DoubleDouble Twelve = 12;

    private static readonly DoubleDouble[] Powers = PowersOfMonths();

    /// <summary>n, in months.</summary>
    public int Elapsed => elapsed;

    /// <summary>N, in months.</summary>
    public int Total => total;

    /// <summary>12/n.</summary>
    public DoubleDouble Observed { get; } = PowerOf(elapsed);

    /// <summary>12/N.</summary>
    public DoubleDouble Needed { get; } = PowerOf(total);

    /// <summary>Twelve over a number of months.</summary>
    public static DoubleDouble PowerOf(int months) => (uint)months < (uint)Powers.Length ? Powers[months] : Twelve / (double)months;

    private static DoubleDouble[] PowersOfMonths()
    {
        var powers = new DoubleDouble[MostMonths + 1];
        for (int months = 1; months <= MostMonths; months++)
            powers[months] = Twelve / (double)months;
        return powers;
    }

    /// <summary>
    /// The sign of the slope of g_o/g_r in the baseline, for a threshold that does not move with it: of n·g_o/(1 + g_o) − N·g_r/(1 + g_r),
    /// as <see cref="GrowthRatio"/> has it. 0 where doubles do not tell.
    /// </summary>
    public int SlopeSign(DoubleDouble observed, DoubleDouble required)
    {
        double gone = observed.High * elapsed / (observed.High + 1d), asked = required.High * total / (required.High + 1d),
            slope = gone - asked;
        return Math.Abs(slope) > ScaledBox.SlopeError * (Math.Abs(gone) + Math.Abs(asked)) ? Math.Sign(slope) : 0;
    }
}
