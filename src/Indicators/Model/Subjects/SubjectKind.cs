using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What a figure can be about. There is no default.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SubjectKind>))]
public enum SubjectKind
{
    /// <summary>A country, province, city, district or functional zone.</summary>
    [JsonStringEnumMemberName("region")]
    Region = 1,

    /// <summary>An industry cluster or industry.</summary>
    [JsonStringEnumMemberName("cluster")]
    Cluster = 2,

    /// <summary>A company or plant.</summary>
    [JsonStringEnumMemberName("enterprise")]
    Enterprise = 3,

    /// <summary>A laboratory, university, authority or other body.</summary>
    [JsonStringEnumMemberName("institution")]
    Institution = 4,

    /// <summary>A programme or project.</summary>
    [JsonStringEnumMemberName("programme")]
    Programme = 5,

    /// <summary>A plan or a part of one.</summary>
    [JsonStringEnumMemberName("plan")]
    Plan = 6,

    /// <summary>A field of technology or policy.</summary>
    [JsonStringEnumMemberName("field")]
    Field = 7,

    /// <summary>A set of others that is reported together: industry above designated size, a city cluster.</summary>
    [JsonStringEnumMemberName("group")]
    Group = 8,
}
