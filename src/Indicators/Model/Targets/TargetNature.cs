using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How far a target binds the government that set it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetNature>))]
public enum TargetNature
{
    /// <summary>预期性: expected of the development.</summary>
    [JsonStringEnumMemberName("expected")]
    Expected = 0,

    /// <summary>约束性: to be enforced.</summary>
    [JsonStringEnumMemberName("binding")]
    Binding,
}
