using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What is known of how a whole and its parts were rounded.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CompositionRounding>))]
public enum CompositionRounding
{
    /// <summary>Nothing is stated: a figure written out in full is taken for exact.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>
    /// Each was rounded on its own and the sum was not adjusted (因四舍五入, 未作机械调整): every figure may be off by half its last digit.
    /// </summary>
    [JsonStringEnumMemberName("unadjusted")]
    Unadjusted,
}
