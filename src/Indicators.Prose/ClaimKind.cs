using System.Text.Json.Serialization;

namespace Indicators.Prose;

/// <summary>What a figure in a text says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>Something else that is counted or measured: a duration, a technical specification, a threshold, a size class.</summary>
    Other = 0,

    /// <summary>How much or how many: 6200亿元, 7565家.</summary>
    Level,

    /// <summary>By what part something grew or shrank: 增长11.3%, 翻一番.</summary>
    Growth,

    /// <summary>A part of a whole, and every rate that is one: 占34.5%, 森林覆盖率55%, 每10台中有3台.</summary>
    Share,

    /// <summary>By how much something rose or fell, in its own unit or in points: 新增600家, 提高2.4个百分点.</summary>
    Delta,

    /// <summary>A place in an order: 居全国第一, 前三.</summary>
    Rank,

    /// <summary>So much for each of something else: 每30秒下线1台, 每千人口3.2张床位.</summary>
    Rate,

    /// <summary>A count that names the parts of a structure: 三大产业集群, 六层架构, 五个方面.</summary>
    StructuralCount,
}
