namespace Indicators.Interchange;

/// <summary>What a column holds.</summary>
internal enum OpenSdgUse
{
    /// <summary>A part of the whole, such as a sex or an age; blank for the total.</summary>
    Disaggregation = 0,

    /// <summary>An area, which makes a subject by itself; blank for the whole area of the site.</summary>
    Area,
    Year,
    Value,
    Unit,
    Multiplier,
    Series,
    AreaCode,

    /// <summary>What is scored in place of the value.</summary>
    Progress,
    Status,

    /// <summary>What is said of the value and has no place of its own.</summary>
    Remark,
}
