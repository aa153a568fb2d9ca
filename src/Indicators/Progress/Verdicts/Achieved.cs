using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>Whether a goal is met, and whether it is nearly met.</summary>
/// <param name="IsMet">M0; null where the figures leave it open.</param>
/// <param name="IsNearlyMet">Of a goal with 左右 whether it is met or short by no more than its tolerance; of others the same.</param>
internal readonly record struct Achieved(bool? IsMet, bool? IsNearlyMet)
{
    /// <summary>Judges a goal by a value.</summary>
    public static Achieved By(ResolvedGoal goal, Measure value, Measure? baseline = null)
    {
        bool? isMet = Achievement.IsMet(goal, value, baseline);
        return new Achieved(isMet, goal.IsAbout ? Achievement.IsNearlyMet(goal, value, baseline) : isMet);
    }

    /// <summary>A goal without a tolerance.</summary>
    public static Achieved Plainly(bool? isMet) => new(isMet, isMet);
}
