namespace Indicators.Interchange;

/// <summary>What stands in the cells of coded components.</summary>
public enum SdmxLabels
{
    /// <summary>The code.</summary>
    Id = 0,

    /// <summary>The code, and its name in a column of its own after it.</summary>
    Name,

    /// <summary>Code and name in one cell: <c>CN: China</c>.</summary>
    Both,
}
