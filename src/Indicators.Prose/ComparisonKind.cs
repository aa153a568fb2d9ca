using System.Text.Json.Serialization;

namespace Indicators.Prose;

/// <summary>What a figure in a text is compared with.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ComparisonKind>))]
public enum ComparisonKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The same period a year earlier: 同比, 比上年.</summary>
    YearOnYear,

    /// <summary>The period just before: 环比, 比上月.</summary>
    Previous,

    /// <summary>A year's average over several: 年均增长.</summary>
    Average,

    /// <summary>A period that is named: 比2020年, 较2015年.</summary>
    Since,

    /// <summary>Somebody else: 高于全国2.3个百分点.</summary>
    Subject,
}
