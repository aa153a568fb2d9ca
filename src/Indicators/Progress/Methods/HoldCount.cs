namespace Indicators.Progress.Methods;

/// <summary>How often a goal that holds every year was kept: 保持在合理区间, 每年不低于.</summary>
/// <param name="Met">k: years in which it certainly was.</param>
/// <param name="NotMet">Years in which it certainly was not.</param>
/// <param name="Open">Years in which the figures leave it open.</param>
/// <param name="Missing">Years without a value: neither kept nor broken.</param>
/// <param name="IsMetNow">The latest year that has a value; null where that is open, or there is none.</param>
internal readonly record struct HoldCount(int Met, int NotMet, int Open, int Missing, bool? IsMetNow)
{
    /// <summary>n: the years asked for, those without a value included.</summary>
    public int Total => Met + NotMet + Open + Missing;

    /// <summary>Whether the goal was kept in every year: certainly, certainly not, or not known.</summary>
    public bool? IsKept => NotMet > 0 ? false : Total > 0 && Met == Total ? true : null;
}
