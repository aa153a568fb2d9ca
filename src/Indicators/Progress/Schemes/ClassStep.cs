using System.Globalization;

namespace Indicators.Progress;

/// <summary>One cut of a <see cref="ClassScale"/>: from which number on a class is given.</summary>
/// <param name="Class">The class.</param>
/// <param name="From">The least number of the class.</param>
/// <param name="IsExclusive">True where the number itself still belongs to the class below: more than 1 %.</param>
public readonly record struct ClassStep(ProgressClass Class, decimal From, bool IsExclusive = false)
{
    /// <summary>
    /// Class and cut, the same in every culture: <c>on-track from 0.95</c>, and <c>above</c> where the cut itself is not in it.
    /// </summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Class?.Id ?? "–"} {(IsExclusive ? "above" : "from")} {From}");
}
