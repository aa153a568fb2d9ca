namespace Indicators.Progress;

/// <summary>
/// A scheme that can tell the class of a plain way from its figures, without an input: the normal case, for a fraction of the work.
/// </summary>
internal interface IPlainWayScheme : INestedScheme
{
    /// <summary>
    /// What <see cref="IProgressScheme.Classify"/> says of the figures as written, with the classes that their rounding leaves.
    /// </summary>
    /// <returns>Null where the figures do not tell it, and the input has to.</returns>
    SchemeResult? OfWay(in PlainWay way);
}
