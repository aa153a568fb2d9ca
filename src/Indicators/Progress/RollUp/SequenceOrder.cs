namespace Indicators.Progress;

/// <summary>The order of sequences: by the first element that differs, the shorter first.</summary>
internal static class SequenceOrder
{
    public static int SequenceCompare(this IEnumerable<int> left, IEnumerable<int> right)
    {
        using IEnumerator<int> a = left.GetEnumerator(), b = right.GetEnumerator();
        while (true)
        {
            bool hasA = a.MoveNext(), hasB = b.MoveNext();
            if (!hasA || !hasB)
                return hasA.CompareTo(hasB);
            if (a.Current != b.Current)
                return a.Current.CompareTo(b.Current);
        }
    }
}
