using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The scope growth is measured on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScopeBasis>))]
public enum ScopeBasis
{
    /// <summary>The levels as they were published each time.</summary>
    [JsonStringEnumMemberName("published")]
    Published = 1,

    /// <summary>The same scope in both periods (可比口径): growth need not equal the ratio of published levels.</summary>
    [JsonStringEnumMemberName("comparable")]
    Comparable = 2,
}
