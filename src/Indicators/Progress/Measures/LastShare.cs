using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// The share of a way that was worked out last on a thread: lead, index and logarithmic share are made of the same one and asked for one
/// after another. Known by its numbers, so that it keeps no target alive.
/// </summary>
internal sealed class LastShare
{
    [ThreadStatic]
    private static LastShare? _ofThread;

    private ScaledBox _box;
    private bool _isCompound;
    private Measure _share;

    /// <summary>The share on a line, or of a compound way on the logarithmic one; false where the box does not tell.</summary>
    public static bool TryOf(in ScaledBox box, bool isCompound, out Measure share)
    {
        LastShare last = _ofThread ??= new LastShare();
        if (last._isCompound == isCompound && last._box.IsSameAs(box))
        {
            share = last._share;
            return true;
        }

        if (!isCompound)
            share = box.Completion();
        else if (!box.TryLambda(out share))
            return false;
        (last._box, last._isCompound, last._share) = (box, isCompound, share);
        return true;
    }
}
