namespace Indicators.Validation;

/// <summary>The order findings are listed in: by place, then by rule, then by what they say. The same on every run.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        int order = Compare(x!.Location, y!.Location);
        if (order == 0)
            order = string.CompareOrdinal(x.Id, y.Id);
        return order != 0 ? order : CompareArguments(x, y);
    }

    private static int Compare(SourceLocation? x, SourceLocation? y)
    {
        int order = string.CompareOrdinal(x?.File, y?.File);
        if (order == 0)
            order = (x?.Line ?? 0).CompareTo(y?.Line ?? 0);
        if (order == 0)
            order = (x?.Column ?? 0).CompareTo(y?.Column ?? 0);
        return order != 0 ? order : string.CompareOrdinal(x?.Path, y?.Path);
    }

    private static int CompareArguments(Finding x, Finding y)
    {
        int count = Math.Min(x.Diagnostic.Arguments.Length, y.Diagnostic.Arguments.Length);
        for (int i = 0; i < count; i++)
        {
            int order = string.CompareOrdinal(x.Diagnostic.Arguments[i], y.Diagnostic.Arguments[i]);
            if (order != 0)
                return order;
        }

        return x.Diagnostic.Arguments.Length.CompareTo(y.Diagnostic.Arguments.Length);
    }
}
