using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The part a body has in a target.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResponsibleRole>))]
public enum ResponsibleRole
{
    /// <summary>In the lead (牵头单位, 责任单位).</summary>
    [JsonStringEnumMemberName("lead")]
    Lead = 0,

    /// <summary>Taking part (配合单位).</summary>
    [JsonStringEnumMemberName("cooperating")]
    Cooperating,
}
