using System.Text.Json.Serialization;

namespace Indicators.Prose;

/// <summary>What a claim does to the level of its indicator.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>It tells the level: 6200亿元, 占34.5%, 每千人口3.2张.</summary>
    [JsonStringEnumMemberName("level")]
    Level = 0,

    /// <summary>It tells by what part the level changed: 增长11.3%, 增长1.5倍; a fall is negative.</summary>
    [JsonStringEnumMemberName("growth")]
    Growth,

    /// <summary>It tells how many times the base the level is: 翻一番 is 2, 增长到3倍 is 3.</summary>
    [JsonStringEnumMemberName("multiple")]
    Multiple,

    /// <summary>It tells by how much the level changed, in its own unit or in points: 减少28亿元, 提高2.4个百分点.</summary>
    [JsonStringEnumMemberName("difference")]
    Difference,

    /// <summary>It tells how much was added, whatever was lost: 新增1217家. Not the change of the stock.</summary>
    [JsonStringEnumMemberName("addition")]
    Addition,

    /// <summary>It tells the points by which a part moved the growth of a whole: 拉动1.3个百分点.</summary>
    [JsonStringEnumMemberName("contribution-points")]
    Contribution,

    /// <summary>It tells a place in an order: 居全省第一, 前三.</summary>
    [JsonStringEnumMemberName("rank")]
    Rank,

    /// <summary>It tells how much of a target is reached, as published: 完成年度目标的97.2%.</summary>
    [JsonStringEnumMemberName("completion")]
    Completion,

    /// <summary>
    /// It tells the points by which completion is ahead of the time gone, as published: 超序时进度13.8个百分点; behind it is negative.
    /// </summary>
    [JsonStringEnumMemberName("lead")]
    Lead,
}
