using System.Globalization;

namespace Indicators;

/// <summary>
/// How much of a span is over: an exact pair, so that 9 of 12 months never becomes a rounded 0.75 on the way to a
/// formula. Made by <see cref="TimePeriod.ShareElapsed(DateOnly)"/>.
/// </summary>
/// <remarks>
/// Immutable; equal when all parts are, so 9 of 12 and 3 of 4 are different statements. <c>default</c> is 0 of 1 month.
/// </remarks>
public readonly record struct ElapsedShare
{
    // Kept one short so that the default value has a total that can be divided by.
    private readonly int _totalLessOne;

    internal ElapsedShare(int elapsed, int total, ElapsedUnit unit, int completedYears)
    {
        Elapsed = elapsed;
        _totalLessOne = total - 1;
        Unit = unit;
        CompletedYears = completedYears;
    }

    /// <summary>The completed months (or days), from 0 to <see cref="Total"/>.</summary>
    public int Elapsed { get; }

    /// <summary>The months (or days) of the whole span; at least 1.</summary>
    public int Total => _totalLessOne + 1;

    /// <summary>What <see cref="Elapsed"/> and <see cref="Total"/> count.</summary>
    public ElapsedUnit Unit { get; }

    /// <summary>The completed years since the span began: the k in k of 5 years of a plan.</summary>
    public int CompletedYears { get; }

    /// <summary>True once the whole span is over.</summary>
    public bool IsComplete => Elapsed == Total;

    /// <summary>The pair as a fraction with its unit, such as <c>9/12 months</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Elapsed}/{Total} {(Unit == ElapsedUnit.Months ? "months" : "days")}");
}
